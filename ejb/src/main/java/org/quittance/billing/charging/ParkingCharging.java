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
 * month, afterwards. The fee of a part month is prorated, the exits are not.
 */
public final class ParkingCharging implements Charging {

    private final PriceBook prices;
    private final Map<YearMonth, Integer> exits;

    /** @param exits in each calendar month; a month without any may be left out */
    public ParkingCharging(PriceBook prices, Map<YearMonth, Integer> exits) {
        this.prices = prices;
        this.exits = Map.copyOf(exits);
    }

    @Override
    public Charged charge(Due due) {
        due.both().forEach(days -> prices.requireVersion(days, Measure.EXITS));
        List<ProposedLine> lines = new ArrayList<>(FixedLines.of(prices, due, measure -> {
            throw new IllegalArgumentException("a parking contract has no " + measure);
        }));
        List<ProposedQuantity> quantities = new ArrayList<>();
        for (DateRange month : Proration.months(due.arrears())) {
            List<ProposedLine> discounts = discounts(month);
            lines.addAll(discounts);
            if (prices.parts(price -> price.rule().basis() == Basis.SCALE, month).size() > 0) {
                quantities.add(ProposedQuantity.known(new Counted(Measure.EXITS, TimeClass.BASE, month),
                        BigDecimal.valueOf(exits(month)), QuantitySource.BARRIER));
            }
        }
        return Charged.of(PercentageLines.added(prices, due, lines), quantities);
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
