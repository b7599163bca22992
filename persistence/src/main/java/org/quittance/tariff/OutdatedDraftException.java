package org.quittance.tariff;

import jakarta.ejb.ApplicationException;

/** Somebody has changed the draft in the meantime; nothing was stored. */
@ApplicationException(rollback = true)
public class OutdatedDraftException extends RuntimeException {

    private final transient TariffVersion.Act edited;

    public OutdatedDraftException(TariffVersion.Act edited) {
        super("the draft was changed by " + edited.by() + " at " + edited.at());
        this.edited = edited;
    }

    /** Who changed it, and when. */
    public TariffVersion.Act edited() {
        return edited;
    }
}
