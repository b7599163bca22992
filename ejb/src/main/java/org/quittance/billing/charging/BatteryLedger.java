package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The virtual battery of a contract, month by month from its first day on: the injection is credited, lots past their
 * expiry are dropped, what is beyond the capacity is cut off, then the draw is taken from the oldest lots. It is always
 * computed whole from what the meters said.
 */
public final class BatteryLedger {

    private final Limits limits;
    private final Deque<Lot> lots = new ArrayDeque<>();
    private final SortedMap<YearMonth, BatteryMonth> months = new TreeMap<>();

    private BatteryLedger(Limits limits) {
        this.limits = limits;
    }

    /**
     * Both optional, {@code null} for none.
     *
     * @param capacity     kWh that the battery holds at the end of a month
     * @param expiryMonths a kWh injected in a month expires this many months later, before that month's draw
     */
    public record Limits(BigDecimal capacity, Integer expiryMonths) {
        public static final Limits NONE = new Limits(null, null);
    }

    /** What went in and was drawn in a month, kWh with three decimals. */
    public record Flows(BigDecimal injected, BigDecimal drawn) {
    }

    private record Lot(YearMonth injectedIn, BigDecimal left) {
    }

    /** @param flows of every month from the contract's first one; a month that is left out had none */
    public static BatteryLedger of(Limits limits, Map<YearMonth, Flows> flows) {
        BatteryLedger ledger = new BatteryLedger(limits);
        SortedMap<YearMonth, Flows> ordered = new TreeMap<>(flows);
        if (!ordered.isEmpty()) {
            Flows nothing = new Flows(BigDecimal.ZERO, BigDecimal.ZERO);
            for (YearMonth month = ordered.firstKey(); !month.isAfter(ordered.lastKey()); month = month.plusMonths(1)) {
                ledger.pass(month, ordered.getOrDefault(month, nothing));
            }
        }
        return ledger;
    }

    /** In order of time. */
    public List<BatteryMonth> months() {
        return new ArrayList<>(months.values());
    }

    /** kWh taken out of the battery in a month. */
    public BigDecimal restored(YearMonth month) {
        BatteryMonth one = months.get(month);
        return one == null ? BigDecimal.ZERO : one.restored();
    }

    private void pass(YearMonth month, Flows flows) {
        BigDecimal opening = charge();
        if (flows.injected().signum() > 0) {
            lots.addLast(new Lot(month, flows.injected()));
        }
        BigDecimal expired = expire(month);
        BigDecimal capped = cap();
        BigDecimal restored = take(flows.drawn());
        months.put(month, new BatteryMonth(month, opening, flows.injected(), expired, capped, restored, charge()));
    }

    private BigDecimal charge() {
        return lots.stream().map(Lot::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal expire(YearMonth month) {
        BigDecimal expired = BigDecimal.ZERO;
        while (limits.expiryMonths() != null && !lots.isEmpty()
                && !lots.peekFirst().injectedIn().plusMonths(limits.expiryMonths()).isAfter(month)) {
            expired = expired.add(lots.removeFirst().left());
        }
        return expired;
    }

    /** What came last does not fit. */
    private BigDecimal cap() {
        BigDecimal excess = limits.capacity() == null ? BigDecimal.ZERO
                : charge().subtract(limits.capacity()).max(BigDecimal.ZERO);
        BigDecimal left = excess;
        while (left.signum() > 0) {
            Lot last = lots.removeLast();
            BigDecimal cut = last.left().min(left);
            left = left.subtract(cut);
            if (last.left().compareTo(cut) > 0) {
                lots.addLast(new Lot(last.injectedIn(), last.left().subtract(cut)));
            }
        }
        return excess;
    }

    private BigDecimal take(BigDecimal drawn) {
        BigDecimal wanted = drawn;
        while (wanted.signum() > 0 && !lots.isEmpty()) {
            Lot oldest = lots.removeFirst();
            BigDecimal taken = oldest.left().min(wanted);
            wanted = wanted.subtract(taken);
            if (oldest.left().compareTo(taken) > 0) {
                lots.addFirst(new Lot(oldest.injectedIn(), oldest.left().subtract(taken)));
            }
        }
        return drawn.subtract(wanted.max(BigDecimal.ZERO));
    }
}
