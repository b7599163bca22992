package org.quittance.billing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.billing.Invoices;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** Forecasts what is left to bill of a contract that is to end; nothing is stored. */
@ApplicationScoped
public class LastBill {

    @Inject
    private Invoices invoices;
    @Inject
    private YearCosts costs;
    @Inject
    private Clock clock;

    /**
     * What no invoice bills yet, including VAT: days that are over as a run would bill them, days to come as those a year
     * ago, each as its share of a usual year where they cannot be charged. Zero if all is billed, empty if nothing is known.
     *
     * @param end the first day that is not supplied any more
     */
    public Optional<Money> forecast(Contract contract, LocalDate end) {
        LocalDate start = invoices.billedUntil(contract.id()).orElse(contract.billedFrom());
        if (!start.isBefore(end)) {
            return Optional.of(Money.ZERO);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate between = today.isBefore(start) ? start : today.isAfter(end) ? end : today;
        DateRange over = new DateRange(start, between);
        DateRange toCome = new DateRange(between, end);
        return part(over, over.isEmpty() ? Optional.empty() : costs.over(contract, over), contract).flatMap(first ->
                part(toCome, toCome.isEmpty() ? Optional.empty() : costs.toCome(contract, toCome), contract).map(first::plus));
    }

    private Optional<Money> part(DateRange days, Optional<Money> charged, Contract contract) {
        return days.isEmpty() ? Optional.of(Money.ZERO) : charged.or(() -> costs.year(contract).map(year -> year.of(days)));
    }
}
