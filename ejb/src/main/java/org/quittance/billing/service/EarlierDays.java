package org.quittance.billing.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.EarlierBills;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.Due;
import org.quittance.billing.invoicing.BilledDays;
import org.quittance.contract.Contract;
import org.quittance.time.DateRange;

/** Which days of several contracts, billed before, a run looks at again: none, estimated ones, or all that it lists. */
final class EarlierDays {

    static final EarlierDays NONE = new EarlierDays(Map.of(), Map.of(), false, BeyondEnd.NONE);

    private final Map<Long, List<DateRange>> periods;
    private final Map<Long, List<InvoiceLine>> lines;
    private final boolean estimatedOnly;
    private final BeyondEnd beyond;

    private EarlierDays(Map<Long, List<DateRange>> periods, Map<Long, List<InvoiceLine>> lines, boolean estimatedOnly,
            BeyondEnd beyond) {
        this.periods = periods;
        this.lines = lines;
        this.estimatedOnly = estimatedOnly;
        this.beyond = beyond;
    }

    /** Days billed on estimates, to be billed as they were once a reading tells, and days beyond an end. */
    static EarlierDays toSettle(EarlierBills bills, Collection<Contract> contracts) {
        return of(bills, bills.estimated(contracts.stream().map(Contract::id).toList()), true,
                BeyondEnd.of(bills, contracts));
    }

    /** All billed days of the periods due; two queries. */
    static EarlierDays all(EarlierBills bills, Collection<DueContract> due) {
        Map<Long, List<DateRange>> periods = bills.touching(
                due.stream().map(DueContract::contractId).toList(), MeterFacts.span(due));
        Map<Long, List<DateRange>> wanted = new HashMap<>();
        due.forEach(one -> wanted.put(one.contractId(), apart(periods.getOrDefault(one.contractId(), List.of()).stream()
                .filter(period -> one.period().intersection(period).isPresent()).toList())));
        return of(bills, wanted, false, BeyondEnd.NONE);
    }

    private static EarlierDays of(EarlierBills bills, Map<Long, List<DateRange>> periods, boolean estimatedOnly,
            BeyondEnd beyond) {
        Map<Long, List<InvoiceLine>> lines = hull(periods.values().stream().flatMap(List::stream).toList())
                .map(all -> bills.lines(periods.keySet(), all)).orElse(Map.of());
        return new EarlierDays(periods, lines, estimatedOnly, beyond);
    }

    /** A document may have corrected several periods at once: the shortest ones tell how the days were billed. */
    static List<DateRange> apart(List<DateRange> periods) {
        List<DateRange> apart = new ArrayList<>();
        periods.stream().sorted(Comparator.comparing(DateRange::days).thenComparing(DateRange::start))
                .filter(period -> apart.stream().noneMatch(taken -> taken.intersection(period).isPresent()))
                .forEach(apart::add);
        apart.sort(Comparator.comparing(DateRange::start));
        return apart;
    }

    /** Advances follow each other, each billed by itself: only periods that share days become one. */
    static List<DateRange> together(Collection<DateRange> periods) {
        List<DateRange> together = new ArrayList<>();
        periods.stream().sorted(Comparator.comparing(DateRange::start)).forEach(period -> {
            int last = together.size() - 1;
            if (last >= 0 && together.get(last).intersection(period).isPresent()) {
                together.set(last, hull(List.of(together.get(last), period)).orElseThrow());
            } else {
                together.add(period);
            }
        });
        return together;
    }

    /** From the first to the last day of these and of a time. */
    DateRange with(DateRange time) {
        return hull(Stream.concat(Stream.of(time), periods.values().stream().flatMap(List::stream)).toList()).orElseThrow();
    }

    static Optional<DateRange> hull(Collection<DateRange> periods) {
        return periods.stream().map(DateRange::start).min(LocalDate::compareTo).map(start -> new DateRange(
                start, periods.stream().map(DateRange::end).max(LocalDate::compareTo).orElseThrow()));
    }

    /** Days of lines that bill in advance, by the codes of their prices: they are no matter of other days. */
    static Map<String, List<DateRange>> advanced(Collection<InvoiceLine> known) {
        return known.stream().filter(InvoiceLine::isAdvance).collect(Collectors.groupingBy(
                InvoiceLine::priceCode, Collectors.mapping(InvoiceLine::period, Collectors.toList())));
    }

    /** @param charging the pricing rule of a contract with what is known of a period */
    List<BilledDays> of(Contract contract, BiFunction<Contract, DateRange, Charging> charging) {
        List<InvoiceLine> known = lines.getOrDefault(contract.id(), List.of());
        List<BilledDays> days = new ArrayList<>();
        for (DateRange period : periods.getOrDefault(contract.id(), List.of())) {
            List<InvoiceLine> billed = known.stream()
                    .filter(line -> !line.isAdvance() && period.contains(line.period().lastDay())).toList();
            if (!billed.isEmpty() && !beyond.covers(contract, period)) {
                days.add(new BilledDays(charging.apply(contract, period),
                        Due.inArrears(period).without(advanced(known)), billed, estimatedOnly));
            }
        }
        if (!estimatedOnly) {
            List<InvoiceLine> advanced = known.stream().filter(InvoiceLine::isAdvance).toList();
            together(advanced.stream().map(InvoiceLine::period).toList()).forEach(period -> {
                List<InvoiceLine> billed = advanced.stream().filter(line -> period.contains(line.period())).toList();
                days.add(new BilledDays(charging.apply(contract, period),
                        Due.inAdvance(period).again(advanced(billed).keySet()), billed, false));
            });
        }
        days.addAll(beyond.of(contract, charging));
        return days;
    }
}
