package org.quittance.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.quittance.contract.Holdings;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.service.ContractService;

/** What the customer holds: the menu shows nothing else. */
@Named
@RequestScoped
public class Held {

    @EJB
    private ContractService contracts;
    private Holdings holdings;

    @PostConstruct
    void load() {
        holdings = contracts.held();
    }

    /** Also of who has no contract yet: the page says what will appear. */
    public boolean isElectricity() {
        return holdings.isSuppliedWithElectricity() || holdings.kinds().isEmpty();
    }

    public boolean isWater() {
        return holdings.has(ServiceKind.WATER);
    }

    public boolean isStorage() {
        return holdings.has(ServiceKind.STORAGE);
    }

    public boolean isSurplus() {
        return holdings.has(ServiceKind.SURPLUS);
    }

    public boolean isLowUse() {
        return holdings.lowUse();
    }

    /** Who only sells has nothing to pay. */
    public boolean isBuying() {
        return holdings.isBuying() || holdings.kinds().isEmpty();
    }
}
