package org.quittance.web.office.billing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.quittance.billing.service.BillingRunJobs;
import org.quittance.billing.service.CorrectionService;
import org.quittance.billing.service.NothingDueException;
import org.quittance.billing.service.UnknownContractsException;
import org.quittance.tariff.Offer;
import org.quittance.tariff.service.TariffService;
import org.quittance.time.DateRange;
import org.quittance.web.office.Reply;

/** Compares what was billed of some days with what it comes to today; the differences become drafts of a run. */
@Named("officeBillingDifferences")
@ViewScoped
public class BillingDifferencesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionService corrections;
    @Inject
    private BillingRunJobs jobs;
    @Inject
    private TariffService tariffs;
    @Inject
    private Clock clock;
    private LocalDate first;
    private LocalDate last;
    private String offer;
    private String contracts;

    public String compare() {
        if (last.isBefore(first)) {
            Reply.refused("office_billing_prepare_period_order");
            return null;
        }
        if (!last.isBefore(LocalDate.now(clock))) {
            Reply.refused("office_billing_differences_to_come");
            return null;
        }
        try {
            long run = corrections.prepareDifferences(
                    DateRange.ofClosed(first, last), Objects.requireNonNullElse(offer, ""), numbers());
            jobs.generate(run);
            return "/office/billing/run?faces-redirect=true&id=" + run;
        } catch (UnknownContractsException e) {
            Reply.refused("office_billing_differences_unknown", e.numbers());
            return null;
        } catch (NothingDueException e) {
            Reply.refused("office_billing_differences_nothing");
            return null;
        }
    }

    private List<String> numbers() {
        return contracts == null ? List.of()
                : Arrays.stream(contracts.split("[\\s,;]+")).filter(number -> !number.isBlank()).toList();
    }

    public List<Offer> getOffers() {
        return tariffs.offers();
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }

    public String getContracts() {
        return contracts;
    }

    public void setContracts(String contracts) {
        this.contracts = contracts;
    }
}
