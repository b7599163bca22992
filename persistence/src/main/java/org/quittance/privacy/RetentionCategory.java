package org.quittance.privacy;

/** What is known of a person, by what becomes of it when it is forgotten. */
public enum RetentionCategory {
    /** E-mail, telephone, access to the space, delegates; erased. */ CONTACT(true),
    /** The login of who had access to others' spaces and has none any more; erased by itself. */ DELEGATES(false),
    /** Who asked to become a customer and never used the link; erased by itself. */ APPLICANTS(false),
    /** Sign-ins, reads and changes in the audit trail; erased with the trail's own lines, by their age. */ AUDIT(false),
    /** Load curves and each exit of a car park; erased. Indexes stay with the invoices that show them. */ METERING(true),
    /** What was written by e-mail; erased. */ MESSAGES(true),
    /** Name and address of the customer's file; made unreadable. */ IDENTITY(true),
    /** Invoices, payments, mandates and books; never changed, they leave with the archive of their year. */ ACCOUNTING(false);

    private final boolean erased;

    RetentionCategory(boolean erased) {
        this.erased = erased;
    }

    /** Whether it is counted from a customer's last contract; a delegate's is from the end of the last access, an applicant's from the day it was asked. */
    public boolean ofCustomer() {
        return this != DELEGATES && this != APPLICANTS;
    }

    /** Else it leaves in another way. */
    public boolean erased() {
        return erased;
    }
}
