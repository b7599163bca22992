package org.quittance.web.office.contract;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.AskedContract;
import org.quittance.billing.service.BillingRunJobs;
import org.quittance.billing.service.BillingRunService;
import org.quittance.billing.service.NothingDueException;
import org.quittance.billing.service.OffCycleService;
import org.quittance.contract.Contract;
import org.quittance.contract.ContractState;
import org.quittance.contract.service.ContractService;
import org.quittance.tariff.service.TariffService;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** A contract as staff see it: with whom it is billed, and its final invoice once it has ended. */
@Named("officeContractDetail")
@ViewScoped
public class ContractDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;
    @Inject
    private OffCycleService offCycle;
    @Inject
    private BillingRunService runs;
    @Inject
    private BillingRunJobs jobs;
    @Inject
    private TariffService tariffs;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;
    private String number;
    private String group;
    private transient Contract contract;
    private transient List<String> groups;
    private transient AskedContract finalBill;

    public void load() {
        contract = number == null ? null : contracts.any(number).orElse(null);
        if (contract == null) {
            Reply.notFound();
            return;
        }
        group = contract.billingGroup();
        groups = contracts.groups();
        if (visitor.isBilling() && isOver()) {
            finalBill = offCycle.check(number, contract.endDate()).get(0);
        }
    }

    public String saveGroup() {
        contracts.groupAs(number, group);
        Reply.done(group == null || group.isBlank() ? "office_contract_detail_ungrouped" : "office_contract_detail_grouped",
                number, group);
        return page();
    }

    /** A run of this contract alone until its end, with its draft. */
    public String billNow() {
        try {
            long run = runs.prepare(List.of(finalBill.contractId()), contract.endDate(), runs.dates(contract.endDate()));
            jobs.generate(run);
            return "/office/billing/run?faces-redirect=true&id=" + run;
        } catch (NothingDueException e) {
            Reply.refused("office_contract_detail_billed", number);
            return page();
        }
    }

    private String page() {
        return "/office/contract/detail?faces-redirect=true&number=" + number;
    }

    /** Its last day is past. */
    public boolean isOver() {
        return getState() == ContractState.ENDED;
    }

    public ContractState getState() {
        return contract.stateOn(LocalDate.now(clock));
    }

    public String getOffer() {
        return tariffs.offers().stream().filter(offer -> offer.code().equals(contract.offerCode())).findFirst().orElseThrow()
                .label(Texts.locale(FacesContext.getCurrentInstance()).getLanguage());
    }

    public Contract getContract() {
        return contract;
    }

    public List<String> getGroups() {
        return groups;
    }

    /** Null as long as the contract goes on, and for those who do not bill. */
    public AskedContract getFinalBill() {
        return finalBill;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
