package org.quittance.identity;

/** A customer that somebody sees, and how far. */
public record Access(long customerId, String number, String name, Kind kind) {

    /** Why somebody sees a customer; the first wins where several hold. */
    public enum Kind {
        /** Is the customer, or acts for the company: may do everything. */ HOLDER,
        /** Does what the holder may do, save giving access to others. */ FULL,
        /** Sees everything, changes nothing. */ READ,
        /** A member of staff who looks as the customer sees it; changes nothing. */ VISIT
    }

    public boolean readOnly() {
        return kind == Kind.READ || kind == Kind.VISIT;
    }

    public boolean holder() {
        return kind == Kind.HOLDER;
    }
}
