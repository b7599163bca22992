package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** One line, or one per VAT rate should it change within the month. */
    private List<ProposedLine> discounts(DateRange month) {
        List<ProposedLine> discounts = new ArrayList<>();
        for (PricedPart scale : prices.parts(price -> price.rule().basis() == Basis.SCALE, month)) {
            BigDecimal percent = LowUse.percent(scale.price().rule().scale(), exits(month));
            if (percent.signum() > 0) {
                fees(scale).forEach((vatRate, fee) -> discounts.add(LineMaths.percentage(
                        new PricedPart(scale.period(), scale.price().asCredit(), scale.versionId(), vatRate), fee, percent,
                        Explanation.of(Formula.LOW_USE, month.start().withDayOfMonth(1), exits(month),
                                fee.euros().toPlainString(), LineMaths.plain(percent)))));
            }
        }
        return discounts;
    }

    /** The fee that the discount is of, as it was billed, by VAT rate. */
    private Map<VatRate, Money> fees(PricedPart scale) {
        return prices.parts(price -> scale.price().rule().percentOf().contains(price.code()), scale.period()).stream()
                .map(part -> LineMaths.fixed(part, BigDecimal.ONE))
                .collect(Collectors.toMap(ProposedLine::vatRate, ProposedLine::net, Money::plus, LinkedHashMap::new));
    }
}
