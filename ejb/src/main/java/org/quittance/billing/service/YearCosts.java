package org.quittance.billing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.TestedContract;
import org.quittance.billing.YearCost;
import org.quittance.billing.charging.Due;
import org.quittance.billing.invoicing.BillingFacts;
import org.quittance.billing.invoicing.InvoiceGenerator;
import org.quittance.billing.invoicing.Proposal;
import org.quittance.billing.invoicing.ProposedInvoice;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.tariff.Tariffs;
import org.quittance.time.DateRange;

/** What a contract costs, including VAT, by the generator of the runs; nothing is stored. */
@ApplicationScoped
public class YearCosts {

    @Inject
    private BillingFactsLoader loader;
    @Inject
    private Tariffs tariffs;
    @Inject
    private Clock clock;

    /**
     * A year at today's prices and taxes: the last twelve months if all of them can be charged, else those of a usual
     * customer of the offer; empty if neither is known.
     */
    public Optional<YearCost> year(Contract contract) {
        LocalDate today = LocalDate.now(clock);
        DateRange year = TestedContract.year(contract.cycle(), today);
        List<DateRange> periods = new TestedContract(
                contract.id(), contract.cycle(), contract.billedFrom(), contract.endDate()).periods(today);
        TariffFacts todays = todays(year.start());
        Optional<Money> own = covers(periods, year) ? charged(contract, periods, todays) : Optional.empty();
        return own.filter(Money::isPositive).map(cost -> new YearCost(cost, YearCost.Source.LAST_YEAR, year))
                .or(() -> new UsualYear(contract, todays, year).charging()
                        .flatMap(usual -> charged(List.of(new BillingFacts(usual, Due.inArrears(year)))))
                        .filter(Money::isPositive).map(cost -> new YearCost(cost, YearCost.Source.PROFILE, year)));
    }

    /** Some days that are over, as they would be billed today; empty if they cannot be charged, as without a reading. */
    public Optional<Money> over(Contract contract, DateRange days) {
        return charged(contract, List.of(days), loader.tariffs());
    }

    /** Days to come, as the same days a year ago at today's prices; empty if these cannot be charged. */
    public Optional<Money> toCome(Contract contract, DateRange days) {
        DateRange lastYear = new DateRange(days.start().minusYears(1), days.end().minusYears(1));
        return lastYear.isEmpty() || lastYear.start().isBefore(contract.billedFrom()) ? Optional.empty()
                : charged(contract, List.of(lastYear), todays(lastYear.start()));
    }

    private TariffFacts todays(LocalDate since) {
        return TariffFacts.heldSince(since.minusYears(1), tariffs, LocalDate.now(clock));
    }

    private static boolean covers(List<DateRange> periods, DateRange year) {
        return !periods.isEmpty() && periods.get(0).start().equals(year.start())
                && periods.get(periods.size() - 1).end().equals(year.end());
    }

    private Optional<Money> charged(Contract contract, List<DateRange> periods, TariffFacts prices) {
        return charged(loader.load(null, periods.stream().map(days -> DueContract.alone(contract.id(), days)).toList(),
                List.of(prices)).get(0).stream().map(ContractToBill::inArrears).map(ContractToBill::facts).toList());
    }

    private static Optional<Money> charged(Collection<BillingFacts> facts) {
        Money sum = Money.ZERO;
        for (BillingFacts bill : facts) {
            Proposal proposal = InvoiceGenerator.generate(bill);
            if (!(proposal instanceof ProposedInvoice invoice)) {
                return Optional.empty();
            }
            sum = sum.plus(invoice.gross());
        }
        return Optional.of(sum);
    }
}
