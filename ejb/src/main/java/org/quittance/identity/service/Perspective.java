package org.quittance.identity.service;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Whose space the session looks at, where there is more than one to look at. What may be seen is asked anew each time. */
@SessionScoped
public class Perspective implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long customer;
    private Long visit;
    private boolean led;

    void choose(long chosen) {
        customer = chosen;
        led = false;
    }

    /** As {@link #choose}, but it was an address that did, and nobody was told yet. */
    void leadTo(long owner) {
        customer = owner;
        led = true;
    }

    /** True once after that. */
    boolean arrive() {
        boolean arrived = led;
        led = false;
        return arrived;
    }

    void visit(long opened) {
        visit = opened;
    }

    void leave() {
        visit = null;
    }

    /** Null if none was chosen. */
    Long customer() {
        return customer;
    }

    /** Null while none is open. */
    Long visit() {
        return visit;
    }

    /** A member of staff looks as a customer sees it. */
    public boolean visiting() {
        return visit != null;
    }
}
