package org.quittance.request;

/** Where a request stands, and who has to act. */
public enum RequestState {
    /** Nobody has taken it yet. */ SENT(Actor.STAFF),
    /** Somebody of the staff has. */ IN_WORK(Actor.STAFF),
    /** A question to the customer waits for its answer. */ WAITING(Actor.CUSTOMER),
    /** Granted; something is still to be done. */ ACCEPTED(Actor.STAFF),
    /** Not granted, with a reason; final. */ REFUSED(Actor.NOBODY),
    /** Taken back by the customer; final. */ WITHDRAWN(Actor.NOBODY),
    /** Granted, and all is done; final. */ DONE(Actor.NOBODY);

    public enum Actor {
        STAFF, CUSTOMER, NOBODY
    }

    private final Actor actor;

    RequestState(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }

    public boolean isClosed() {
        return actor == Actor.NOBODY;
    }

    /** Whether it is neither granted nor refused yet. */
    public boolean isUndecided() {
        return this == SENT || this == IN_WORK || this == WAITING;
    }
}
