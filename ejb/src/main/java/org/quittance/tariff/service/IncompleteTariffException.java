package org.quittance.tariff.service;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A draft that could not bill every contract of its offer, or passes a limit of the law, is not published. */
@ApplicationException(rollback = true)
public class IncompleteTariffException extends RuntimeException {

    private final transient List<Finding> findings;

    public IncompleteTariffException(List<Finding> findings) {
        super(findings.size() + " findings, first " + findings.get(0));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
