package org.quittance.web.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.contract.ContractState;
import org.quittance.contract.service.ContractService;
import org.quittance.tariff.Offer;
import org.quittance.tariff.service.TariffService;
import org.quittance.web.converter.Texts;

/** The customer's contracts, those in force first. */
@Named("portalContractList")
@RequestScoped
public class ContractListBacking {

    @EJB
    private ContractService contractService;
    @EJB
    private TariffService tariffs;
    @Inject
    private Clock clock;

    private List<Contract> contracts;
    private Map<String, Offer> offers;

    @PostConstruct
    void load() {
        contracts = contractService.mine();
        offers = tariffs.offers().stream().collect(Collectors.toMap(Offer::code, offer -> offer));
    }

    public List<Contract> getContracts() {
        return contracts;
    }

    public String offer(Contract contract) {
        return offers.get(contract.offerCode()).label(Texts.locale(FacesContext.getCurrentInstance()).getLanguage());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public ContractState state(Contract contract) {
        return contract.stateOn(getToday());
    }
}
