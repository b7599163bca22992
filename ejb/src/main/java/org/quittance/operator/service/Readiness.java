package org.quittance.operator.service;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the installation is migrated, seeded if asked for, and open to people. */
@ApplicationScoped
public class Readiness {

    private volatile boolean ready;
    private volatile String failure;

    public boolean isReady() {
        return ready;
    }

    /** Why the start failed, null while it did not. */
    public String failure() {
        return failure;
    }

    void open() {
        ready = true;
    }

    void fail(String reason) {
        failure = reason;
    }
}
