package org.quittance.web.portal.contract;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.metering.service.ConsumptionService;
import org.quittance.metering.service.ContractOverview;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.AccountService;
import org.quittance.tariff.service.PricesInForce;
import org.quittance.tariff.service.TariffService;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** One contract: what was agreed, what it costs today, what its meter told last. */
@Named("portalContractDetail")
@RequestScoped
public class ContractDetailBacking {

    @EJB
    private ConsumptionService consumption;
    @EJB
    private TariffService tariffs;
    @EJB
    private AccountService account;
    @Inject
    private Clock clock;

    private String number;
    private ContractOverview overview;
    private PricesInForce prices;
    private InvoiceBalance lastInvoice;

    public void load() {
        Optional<ContractOverview> found = number == null ? Optional.empty() : consumption.overview(number);
        if (found.isEmpty()) {
            NotFound.answer();
            return;
        }
        overview = found.get();
        prices = tariffs.today(overview.contract().offerCode());
        lastInvoice = account.documents().stream()
                .filter(invoice -> invoice.contractNumber().equals(number)).findFirst().orElse(null);
    }

    public ElectricityContract getContract() {
        return overview.contract();
    }

    public ContractOverview getOverview() {
        return overview;
    }

    public PricesInForce getPrices() {
        return prices;
    }

    public String getOffer() {
        return prices.offer().label(Texts.locale(FacesContext.getCurrentInstance()).getLanguage());
    }

    /** Null as long as nothing was invoiced. */
    public InvoiceBalance getLastInvoice() {
        return lastInvoice;
    }

    public InvoiceBalance.State getLastInvoiceState() {
        return lastInvoice == null ? null : lastInvoice.state(LocalDate.now(clock));
    }

    public boolean isEnded() {
        return getContract().endDate() != null && !getContract().endDate().isAfter(LocalDate.now(clock));
    }

    /** The last day of supply, null while the contract goes on. */
    public LocalDate getLastDay() {
        return getContract().endDate() == null ? null : getContract().endDate().minusDays(1);
    }

    /** The latest first: those to come, those in force, those that were. */
    public List<OffPeakSchedule> getSchedules() {
        return getContract().offPeakSchedules().stream()
                .sorted(Comparator.comparing(OffPeakSchedule::validFrom).reversed()).toList();
    }

    public boolean isInForce(OffPeakSchedule schedule) {
        LocalDate today = LocalDate.now(clock);
        return !isEnded() && getSchedules().stream().filter(other -> !other.validFrom().isAfter(today)).findFirst()
                .filter(schedule::equals).isPresent();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
