package org.quittance.metering;

import jakarta.ejb.ApplicationException;

/** A photo of a meter cannot be taken; nothing that came with it was stored. */
@ApplicationException(rollback = true)
public class UnfitPhotoException extends RuntimeException {

    public enum Fault {
        /** Neither JPEG nor PNG. */ NO_PICTURE,
        /** More than {@link ReadingPhoto#MOST_BYTES}. */ TOO_LARGE
    }

    private final Fault fault;

    public UnfitPhotoException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
