package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.billing.MeteredQuantity.Counted;
import org.quittance.billing.QuantitySource;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;
import org.quittance.time.Timeline;

/**
 * What electricity with a virtual battery costs. Per calendar month the energy drawn is taken from the battery first:
 * the restored kWh are spread over the classes in proportion to the draw and billed at their own price, the rest at the
 * full price. Taxes bear on all that was drawn; fees per kWc are fixed.
 */
public final class StorageCharging implements Charging {

    private final ElectricityTerms terms;
    private final ElectricityCharging supply;
    private final PriceBook prices;
    private final Consumption drawn;
    private final Consumption injected;
    private final Battery battery;

    /**
     * @param panelKwc peak power of the panels, kWc
     * @param ledger   from the contract's first day until the last month that is billed
     */
    public record Battery(BigDecimal panelKwc, BatteryLedger ledger) {
    }

    /** @param injected energy fed in, in one class */
    public StorageCharging(
            ElectricityTerms terms, PriceBook prices, Consumption drawn, Consumption injected, Battery battery) {
        this.terms = terms;
        this.supply = new ElectricityCharging(terms, prices, drawn);
        this.prices = prices;
        this.drawn = drawn;
        this.injected = injected;
        this.battery = battery;
    }

    @Override
    public Charged charge(Due due) {
        DateRange period = due.arrears();
        supply.requireSubscription(due);
        List<ProposedQuantity> ofDraw = drawn.metered(period);
        List<ProposedQuantity> quantities = new ArrayList<>(ofDraw);
        quantities.addAll(injected.metered(period));
        List<ProposedLine> lines = new ArrayList<>(FixedLines.of(prices, due, this::factor));
        Map<TimeClass, BigDecimal> rest = totals(ofDraw);
        List<DateRange> months = Proration.months(period);
        for (int i = 0; i < months.size(); i++) {
            DateRange month = months.get(i);
            boolean last = i == months.size() - 1;
            Map<TimeClass, BigDecimal> ofMonth = last ? rest : draw(month, rest);
            lines.addAll(energy(month, ofMonth, restored(month)));
            quantities.add(ProposedQuantity.known(new Counted(Measure.RESTORED, TimeClass.BASE, month),
                    restored(month), QuantitySource.BATTERY));
        }
        lines.addAll(supply.cta(period));
        lines.addAll(supply.excise(ofDraw, period));
        return Charged.of(PercentageLines.added(prices, due, lines), quantities);
    }

    private Timeline<BigDecimal> factor(Measure measure) {
        return switch (measure) {
            case KWC -> Timeline.always("peak power of the panels", battery.panelKwc());
            case KVA -> terms.factors();
            default -> throw new IllegalArgumentException("a storage contract has no fixed price per " + measure);
        };
    }

    private BigDecimal restored(DateRange month) {
        return battery.ledger().restored(YearMonth.from(month.start()));
    }

    private static Map<TimeClass, BigDecimal> totals(List<ProposedQuantity> quantities) {
        Map<TimeClass, BigDecimal> totals = new LinkedHashMap<>();
        quantities.forEach(quantity -> totals.merge(quantity.timeClass(), quantity.total(), BigDecimal::add));
        return totals;
    }

    /** What was drawn in a month, taken off what is left of the period. */
    private Map<TimeClass, BigDecimal> draw(DateRange month, Map<TimeClass, BigDecimal> rest) {
        Map<TimeClass, BigDecimal> ofMonth = new LinkedHashMap<>();
        rest.replaceAll((timeClass, left) -> {
            BigDecimal used = drawn.quantity(timeClass, month).min(left);
            ofMonth.put(timeClass, used);
            return left.subtract(used);
        });
        return ofMonth;
    }

    /**
     * The lines of a month.
     *
     * @param restored by the ledger, which rounds the draw of all classes together: it may pass their sum by a watt-hour
     */
    private List<ProposedLine> energy(DateRange month, Map<TimeClass, BigDecimal> ofMonth, BigDecimal restored) {
        BigDecimal total = ofMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal taken = restored.min(total);
        Map<TimeClass, BigDecimal> spread = spread(taken, ofMonth, total);
        List<ProposedLine> lines = new ArrayList<>();
        ofMonth.forEach((timeClass, used) -> lines.addAll(lines(Measure.DRAWN, timeClass, month,
                used.subtract(spread.get(timeClass)), null)));
        ofMonth.forEach((timeClass, used) -> {
            if (spread.get(timeClass).signum() > 0) {
                lines.addAll(lines(Measure.RESTORED, timeClass, month, spread.get(timeClass),
                        List.of(month.start(), taken.toPlainString(), used.toPlainString(), total.toPlainString())));
            }
        });
        return lines;
    }

    /** In proportion to the draw of each class, three decimals; the last class with a draw takes the remainder. */
    private static Map<TimeClass, BigDecimal> spread(
            BigDecimal restored, Map<TimeClass, BigDecimal> ofMonth, BigDecimal total) {
        Map<TimeClass, BigDecimal> spread = new LinkedHashMap<>();
        ofMonth.keySet().forEach(timeClass -> spread.put(timeClass, BigDecimal.ZERO));
        BigDecimal left = restored;
        List<TimeClass> drawn = ofMonth.keySet().stream().filter(each -> ofMonth.get(each).signum() > 0).toList();
        for (TimeClass timeClass : drawn) {
            boolean last = timeClass == drawn.get(drawn.size() - 1);
            BigDecimal share = last ? left : restored.multiply(ofMonth.get(timeClass))
                    .divide(total, ProposedQuantity.SCALE, RoundingMode.HALF_UP).min(left);
            spread.put(timeClass, share);
            left = left.subtract(share);
        }
        return spread;
    }

    /** A class's kWh of a month, shared out by the draw where their price changes. */
    private List<ProposedLine> lines(
            Measure measure, TimeClass timeClass, DateRange month, BigDecimal quantity, List<Object> restoration) {
        List<PricedPart> parts = supply.energyPrices(measure, timeClass, month);
        List<ProposedLine> lines = new ArrayList<>();
        BigDecimal ofMonth = drawn.quantity(timeClass, month);
        BigDecimal left = quantity;
        for (int i = 0; i < parts.size(); i++) {
            PricedPart part = parts.get(i);
            BigDecimal share = i == parts.size() - 1 || ofMonth.signum() == 0 ? left
                    : quantity.multiply(drawn.quantity(timeClass, part.period()))
                            .divide(ofMonth, ProposedQuantity.SCALE, RoundingMode.HALF_UP).min(left);
            left = left.subtract(share);
            lines.add(restoration == null ? LineMaths.perUnit(part, share) : LineMaths.units(part, share,
                    Explanation.of(Formula.RESTORED, restoration.get(0), restoration.get(1), restoration.get(2),
                            restoration.get(3), LineMaths.plain(part.price().amount()))));
        }
        return lines;
    }
}
