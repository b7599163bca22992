package org.quittance.billing.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.quittance.billing.EarlierBills;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.charging.Charging;
import org.quittance.billing.charging.Due;
import org.quittance.billing.invoicing.BilledDays;
import org.quittance.contract.Contract;
import org.quittance.time.DateRange;

/**
 * Days after the end of contracts that were billed before the end was known: in advance, or to somebody who told late
 * that he had left. The final invoice takes them back; what is left of their period is charged again, as short as it is.
 */
final class BeyondEnd {

    static final BeyondEnd NONE = new BeyondEnd(Map.of(), Map.of());
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    /** No price is billed further in advance than this. */
    private static final int LONGEST_YEARS = 1;

    private final Map<Long, List<DateRange>> periods;
    private final Map<Long, List<InvoiceLine>> lines;

    /** @param periods billed to contracts that reach beyond their end; {@code lines} those that still bill */
    BeyondEnd(Map<Long, List<DateRange>> periods, Map<Long, List<InvoiceLine>> lines) {
        this.periods = periods;
        this.lines = lines;
    }

    /** Two queries if one of the contracts has ended, else none. */
    static BeyondEnd of(EarlierBills bills, Collection<Contract> contracts) {
        Map<Long, LocalDate> ends = contracts.stream().filter(contract -> contract.endDate() != null)
                .collect(Collectors.toMap(Contract::id, Contract::endDate));
        if (ends.isEmpty()) {
            return NONE;
        }
        LocalDate first = ends.values().stream().min(LocalDate::compareTo).orElseThrow();
        Map<Long, List<DateRange>> periods = bills.touching(ends.keySet(), new DateRange(first, EVER));
        LocalDate earliest = periods.values().stream().flatMap(List::stream).map(DateRange::start)
                .min(LocalDate::compareTo).orElse(first);
        LocalDate from = first.minusYears(LONGEST_YEARS);
        return new BeyondEnd(periods,
                bills.lines(ends.keySet(), new DateRange(earliest.isBefore(from) ? earliest : from, EVER)));
    }

    /** @param charging the pricing rule of a contract with what is known of a period */
    List<BilledDays> of(Contract contract, BiFunction<Contract, DateRange, Charging> charging) {
        List<BilledDays> days = new ArrayList<>();
        for (DateRange period : EarlierDays.apart(periods.getOrDefault(contract.id(), List.of()))) {
            List<InvoiceLine> billed = lines(contract, false).stream()
                    .filter(line -> period.contains(line.period().lastDay())).toList();
            if (billed.stream().anyMatch(line -> isBeyond(contract, line))) {
                DateRange left = before(contract.endDate(), period);
                days.add(left.isEmpty() ? BilledDays.takenBack(period, billed)
                        : new BilledDays(charging.apply(contract, left),
                                Due.inArrears(left).without(EarlierDays.advanced(lines(contract, true))), billed, false));
            }
        }
        List<InvoiceLine> advanced = advanced(contract);
        EarlierDays.hull(advanced.stream().map(InvoiceLine::period).toList()).ifPresent(period -> {
            DateRange left = before(contract.endDate(), period);
            days.add(left.isEmpty() ? BilledDays.takenBack(period, advanced)
                    : new BilledDays(charging.apply(contract, left),
                            Due.inAdvance(left).again(EarlierDays.advanced(advanced).keySet()), advanced, false));
        });
        return days;
    }

    /** Whether a period is looked at again for its end, and so for nothing else. */
    boolean covers(Contract contract, DateRange period) {
        return contract.endDate() != null && period.end().isAfter(contract.endDate()) && this != NONE;
    }

    /** What was billed in advance together with days beyond the end: prices may have changed within one advance. */
    private List<InvoiceLine> advanced(Contract contract) {
        List<InvoiceLine> together = new ArrayList<>();
        LocalDate start = EVER;
        List<InvoiceLine> latestFirst = lines(contract, true).stream()
                .sorted(Comparator.comparing((InvoiceLine line) -> line.period().end()).reversed()).toList();
        for (InvoiceLine line : latestFirst) {
            if (isBeyond(contract, line) || line.period().end().isAfter(start)) {
                together.add(line);
                start = line.period().start().isBefore(start) ? line.period().start() : start;
            }
        }
        return together;
    }

    private List<InvoiceLine> lines(Contract contract, boolean inAdvance) {
        return lines.getOrDefault(contract.id(), List.of()).stream()
                .filter(line -> line.isAdvance() == inAdvance).toList();
    }

    private static boolean isBeyond(Contract contract, InvoiceLine line) {
        return contract.endDate() != null && line.period().end().isAfter(contract.endDate());
    }

    private static DateRange before(LocalDate end, DateRange period) {
        LocalDate until = end.isBefore(period.end()) ? end : period.end();
        return new DateRange(period.start(), until.isBefore(period.start()) ? period.start() : until);
    }
}
