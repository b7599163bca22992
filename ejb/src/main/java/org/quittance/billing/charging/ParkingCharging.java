package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.billing.MeteredQuantity.Counted;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/**
 * What a parking place costs: fees, usually in advance, and for few exits in a month a discount on the fee of that
 * month, afterwards. The fee of a part month is prorated, the exits are not. A month whose days are billed in two parts is
 * discounted once, whole, with its last part: before, its exits are not all known.
 */
public final class ParkingCharging implements Charging {

    private final PriceBook prices;
    private final Map<YearMonth, Integer> exits;
    private final DateRange supplied;

    /**
     * @param exits    in each calendar month; a month without any may be left out
     * @param supplied all the days of the contract that this system bills
     */
    public ParkingCharging(PriceBook prices, Map<YearMonth, Integer> exits, DateRange supplied) {
        this.prices = prices;
        this.exits = Map.copyOf(exits);
        this.supplied = supplied;
    }

    @Override
    public Charged charge(Due due) {
        due.both().forEach(days -> prices.requireVersion(days, Measure.EXITS));
        List<ProposedLine> lines = new ArrayList<>(FixedLines.of(prices, due, measure -> {
            throw new IllegalArgumentException("a parking contract has no " + measure);
        }));
        List<ProposedQuantity> quantities = new ArrayList<>();
        for (DateRange month : endedMonths(due.arrears())) {
            List<ProposedLine> discounts = discounts(month);
            lines.addAll(discounts);
            if (prices.parts(price -> price.rule().basis() == Basis.SCALE, month).size() > 0) {
                quantities.add(ProposedQuantity.known(new Counted(Measure.EXITS, TimeClass.BASE, month),
                        BigDecimal.valueOf(exits(month)), QuantitySource.BARRIER));
            }
        }
        return Charged.of(PercentageLines.added(prices, due, lines), quantities);
    }

    /** The days supplied in each month whose last such day is among these. */
    private List<DateRange> endedMonths(DateRange days) {
        return Proration.months(days).stream()
                .map(part -> YearMonth.from(part.start()))
                .map(month -> new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)))
                .flatMap(month -> supplied.intersection(month).stream())
                .filter(month -> !month.end().isAfter(days.end())).toList();
    }

    private int exits(DateRange month) {
        return exits.getOrDefault(YearMonth.from(month.start()), 0);
    }

    /** Days of a month on which neither the percentage nor the VAT rates of the fees change. */
    private record Discount(DateRange days, BigDecimal percent, Set<VatRate> rates, PricedPart scale) {

        boolean isContinuedBy(Discount next) {
            return days.end().equals(next.days.start()) && percent.compareTo(next.percent) == 0
                    && rates.equals(next.rates);
        }

        Discount until(LocalDate end) {
            return new Discount(new DateRange(days.start(), end), percent, rates, scale);
        }
    }

    /** Of each scale one discount in all: one line, or one per VAT rate of the fees. */
    private List<ProposedLine> discounts(DateRange month) {
        return prices.codes().stream()
                .map(code -> prices.parts(code, month).stream()
                        .filter(part -> part.price().rule().basis() == Basis.SCALE).toList())
                .flatMap(scale -> joined(scale, month).stream())
                .filter(discount -> discount.percent().signum() > 0)
                .flatMap(discount -> lines(discount, month).stream()).toList();
    }

    private List<Discount> joined(List<PricedPart> scale, DateRange month) {
        Deque<Discount> joined = new ArrayDeque<>();
        for (PricedPart part : scale) {
            BigDecimal percent = LowUse.percent(part.price().rule().scale(), exits(month));
            List<LocalDate> changes = fees(part, part.period()).stream().map(fee -> fee.period().start()).toList();
            for (DateRange days : part.period().cutAt(changes)) {
                Discount next = new Discount(days, percent, perRate(fees(part, days)).keySet(), part);
                boolean continues = !joined.isEmpty() && joined.peekLast().isContinuedBy(next);
                joined.addLast(continues ? joined.removeLast().until(days.end()) : next);
            }
        }
        return List.copyOf(joined);
    }

    /** The first rate under the code of the scale, the others under codes of their own: no code is billed twice a day. */
    private List<ProposedLine> lines(Discount discount, DateRange month) {
        List<ProposedLine> lines = new ArrayList<>();
        perRate(fees(discount.scale(), discount.days())).forEach((rate, fee) -> {
            PriceTerms scale = discount.scale().price().asCredit();
            lines.add(LineMaths.percentage(new PricedPart(discount.days(),
                    lines.isEmpty() ? scale : scale.under(scale.code() + "_" + suffix(rate)),
                    discount.scale().versionId(), rate), fee, discount.percent(),
                    Explanation.of(Formula.LOW_USE, month.start().withDayOfMonth(1), exits(month),
                            fee.euros().toPlainString(), LineMaths.plain(discount.percent()))));
        });
        return lines;
    }

    private static String suffix(VatRate rate) {
        return LineMaths.plain(rate.percent()).replace('.', '_');
    }

    /** The fees that a discount is of, on some days, as they were billed. */
    private List<ProposedLine> fees(PricedPart scale, DateRange days) {
        return prices.parts(price -> scale.price().rule().percentOf().contains(price.code()), days).stream()
                .map(part -> LineMaths.fixed(part, BigDecimal.ONE)).toList();
    }

    private static Map<VatRate, Money> perRate(List<ProposedLine> fees) {
        return fees.stream().collect(
                Collectors.toMap(ProposedLine::vatRate, ProposedLine::net, Money::plus, LinkedHashMap::new));
    }
}
