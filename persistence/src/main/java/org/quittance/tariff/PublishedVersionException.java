package org.quittance.tariff;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** What is published does not change; a new version takes its place. */
@ApplicationException(rollback = true)
public class PublishedVersionException extends RuntimeException {

    public PublishedVersionException(String offerCode, LocalDate validFrom) {
        super("the version of " + offerCode + " from " + validFrom + " is published");
    }
}
