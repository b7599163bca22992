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
import org.quittance.contract.Contract;
import org.quittance.contract.ContractState;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ParkingBadge;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.service.ContractService;
import org.quittance.document.service.Dwelling;
import org.quittance.metering.service.ConsumptionService;
import org.quittance.metering.service.ContractOverview;
import org.quittance.metering.service.WaterService;
import org.quittance.metering.service.WaterUse;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.AccountService;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.payment.service.plan.PlanService;
import org.quittance.tariff.service.PricesInForce;
import org.quittance.tariff.service.TariffService;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** One contract of any kind: what was agreed, what it costs today, what its meter told last. */
@Named("portalContractDetail")
@RequestScoped
public class ContractDetailBacking {

    @EJB
    private ContractService contracts;
    @EJB
    private ConsumptionService consumption;
    @EJB
    private WaterService water;
    @EJB
    private TariffService tariffs;
    @EJB
    private AccountService account;
    @EJB
    private MandateService mandates;
    @EJB
    private PlanService plans;
    @Inject
    private Clock clock;

    private String number;
    private Contract contract;
    private ContractOverview overview;
    private WaterUse waterUse;
    private PricesInForce prices;
    private InvoiceBalance lastInvoice;
    private boolean debited;
    private boolean monthly;

    public void load() {
        Optional<Contract> found = number == null ? Optional.empty() : contracts.mine(number);
        if (found.isEmpty()) {
            NotFound.answer();
            return;
        }
        contract = found.get();
        if (contract.kind().suppliesElectricity()) {
            overview = consumption.overview(number).orElseThrow();
        } else if (contract.kind() == ServiceKind.WATER) {
            waterUse = water.use(number).orElseThrow();
        }
        prices = tariffs.today(contract.offerCode());
        lastInvoice = account.documents().stream()
                .filter(invoice -> invoice.bills(number)).findFirst().orElse(null);
        debited = mandates.accounts().stream().anyMatch(
                one -> one.account().equals(contract.account().number()) && one.mandate().isPresent());
        monthly = plans.mine().stream().anyMatch(plan -> plan.contractNumber().equals(number));
    }

    /** Whether the contract shows where its holder lives. */
    public boolean isProvingDwelling() {
        return Dwelling.isProvedBy(contract, getToday());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public Contract getContract() {
        return contract;
    }

    /** Null unless electricity is supplied. */
    public ContractOverview getOverview() {
        return overview;
    }

    /** Null unless water is supplied. */
    public WaterUse getWaterUse() {
        return waterUse;
    }

    public PricesInForce getPrices() {
        return prices;
    }

    /** What the contract pays today, by the headings of its bill. */
    public List<PriceWords.Group> getPriceGroups() {
        return new PriceWords(prices.paidBy(contract, getToday())).groups();
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

    /** Whether the account pays by direct debit. */
    public boolean isDebited() {
        return debited;
    }

    /** Whether the contract is paid by equal instalments. */
    public boolean isMonthly() {
        return monthly;
    }

    public boolean isEnded() {
        return getState() == ContractState.ENDED;
    }

    public ContractState getState() {
        return contract.stateOn(getToday());
    }

    /** The last day of supply, null while the contract goes on. */
    public LocalDate getLastDay() {
        return contract.endDate() == null ? null : contract.endDate().minusDays(1);
    }

    /** The latest first: those to come, those in force, those that were. */
    public List<OffPeakSchedule> getSchedules() {
        return ((ElectricityContract) contract).offPeakSchedules().stream()
                .sorted(Comparator.comparing(OffPeakSchedule::validFrom).reversed()).toList();
    }

    public boolean isInForce(OffPeakSchedule schedule) {
        LocalDate today = LocalDate.now(clock);
        return !isEnded() && getSchedules().stream().filter(other -> !other.validFrom().isAfter(today)).findFirst()
                .filter(schedule::equals).isPresent();
    }

    /** Plates and cards that open the barriers today. */
    public List<ParkingBadge> getBadges() {
        LocalDate today = LocalDate.now(clock);
        return ((ParkingContract) contract).badges().stream().filter(badge -> badge.isValidOn(today)).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
