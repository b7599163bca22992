package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;

/**
 * What water costs: a fixed part by days, the volume in tiers of a year or at one price, sewage and fees. The tiers of
 * one heading form a scale: their limits are prorated like a yearly price, to four decimals, for each sub-period in
 * which none of them changes. What ran out of a repaired leak is taken off the latest of these.
 */
public final class WaterCharging implements Charging {

    private static final int LIMIT_SCALE = 4;

    private final PriceBook prices;
    private final Consumption consumption;
    private final List<Leak> leaks;

    public WaterCharging(PriceBook prices, Consumption consumption) {
        this(prices, consumption, List.of());
    }

    /** @param leaks that have been repaired: what ran out of them is metered but not charged */
    public WaterCharging(PriceBook prices, Consumption consumption, List<Leak> leaks) {
        this.prices = prices;
        this.consumption = consumption;
        this.leaks = List.copyOf(leaks);
    }

    /** m3 of some days that are not owed, and those for which no sewage is. */
    public record Leak(DateRange period, BigDecimal water, BigDecimal sewage) {
    }

    /** Of what was metered, what is charged: under sewage, or else. */
    private record Volume(BigDecimal water, BigDecimal sewage) {

        BigDecimal of(PriceTerms price) {
            return price.labels().isOfSewage() ? sewage : water;
        }
    }

    private Volume charged(DateRange period, BigDecimal metered) {
        List<Leak> within = leaks.stream().filter(leak -> period.contains(leak.period())).toList();
        return new Volume(without(metered, within.stream().map(Leak::water)), without(metered, within.stream().map(Leak::sewage)));
    }

    /** An index set right afterwards may leave less than the leak. */
    private static BigDecimal without(BigDecimal metered, Stream<BigDecimal> leaked) {
        BigDecimal rest = metered.subtract(leaked.reduce(BigDecimal.ZERO, BigDecimal::add));
        return metered.signum() < 0 ? metered : rest.max(BigDecimal.ZERO.setScale(metered.scale()));
    }

    @Override
    public Charged charge(Due due) {
        DateRange period = due.arrears();
        List<ProposedQuantity> quantities = consumption.metered(period);
        prices.requireVersion(period, Measure.WATER);
        Volume volume = charged(period, ElectricityCharging.total(quantities, TimeClass.BASE));
        List<ProposedLine> lines = new ArrayList<>(FixedLines.of(prices, due, measure -> {
            throw new IllegalArgumentException("a water contract has no " + measure);
        }));
        lines.addAll(tiers(period, volume));
        lines.addAll(perUnit(period, volume));
        return Charged.of(PercentageLines.added(prices, due, lines), quantities);
    }

    private List<ProposedLine> perUnit(DateRange period, Volume volume) {
        List<ProposedLine> lines = new ArrayList<>();
        for (String code : prices.codes()) {
            List<PricedPart> parts = prices.parts(code, period).stream()
                    .filter(part -> part.price().rule().basis() == Basis.PER_UNIT).toList();
            if (!parts.isEmpty()) {
                List<DateRange> cut = period.cutAt(borders(parts));
                parts.forEach(part -> lines.add(LineMaths.perUnit(part,
                        consumption.split(TimeClass.BASE, volume.of(part.price()), cut).get(cut.indexOf(part.period())))));
            }
        }
        return lines;
    }

    private List<ProposedLine> tiers(DateRange period, Volume volume) {
        Map<Heading, List<PricedPart>> scales = prices.parts(price -> price.rule().basis() == Basis.TIER, period).stream()
                .collect(Collectors.groupingBy(
                        part -> part.price().labels().heading(), LinkedHashMap::new, Collectors.toList()));
        List<ProposedLine> lines = new ArrayList<>();
        scales.values().forEach(tiers -> {
            List<DateRange> cut = period.cutAt(borders(tiers));
            List<BigDecimal> shares = consumption.split(TimeClass.BASE, volume.of(tiers.get(0).price()), cut);
            for (int i = 0; i < cut.size(); i++) {
                DateRange days = cut.get(i);
                lines.addAll(scale(days, shares.get(i), tiers.stream()
                        .filter(part -> part.period().contains(days.start())).toList()));
            }
        });
        return lines;
    }

    private static TreeSet<LocalDate> borders(List<PricedPart> parts) {
        TreeSet<LocalDate> borders = new TreeSet<>();
        parts.forEach(part -> {
            borders.add(part.period().start());
            borders.add(part.period().end());
        });
        return borders;
    }

    /** The tiers that the volume of a sub-period reaches; the first one always, so that the reading is seen. */
    private static List<ProposedLine> scale(DateRange days, BigDecimal volume, List<PricedPart> tiers) {
        List<PricedPart> ordered = tiers.stream()
                .sorted(Comparator.comparing(part -> part.price().rule().tierFrom())).toList();
        List<ProposedLine> lines = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            PriceTerms tier = ordered.get(i).price();
            BigDecimal lower = limit(tier, days);
            BigDecimal upper = i + 1 < ordered.size() ? limit(ordered.get(i + 1).price(), days) : null;
            BigDecimal within = (upper == null ? volume : volume.min(upper)).subtract(lower);
            if (i == 0 || within.signum() > 0) {
                PricedPart part = new PricedPart(days, tier, ordered.get(i).versionId(), ordered.get(i).vatRate());
                lines.add(LineMaths.units(part, within, explained(days, volume, tier, lower, upper)));
            }
        }
        return lines;
    }

    private static BigDecimal limit(PriceTerms tier, DateRange days) {
        return Proration.ofYearly(tier.rule().tierFrom(), days).setScale(LIMIT_SCALE, RoundingMode.HALF_UP);
    }

    private static Explanation explained(
            DateRange days, BigDecimal volume, PriceTerms tier, BigDecimal lower, BigDecimal upper) {
        return Explanation.of(Formula.TIER, volume.toPlainString(), lower.toPlainString(),
                upper == null ? "" : upper.toPlainString(), LineMaths.plain(tier.rule().tierFrom()),
                Proration.yearlyShares(days), LineMaths.plain(tier.amount()));
    }
}
