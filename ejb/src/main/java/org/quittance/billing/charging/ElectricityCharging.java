package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.time.DateRange;
import org.quittance.time.NoValueOnDateException;
import org.quittance.time.Timeline;

/**
 * What electricity costs: subscription, energy by time class, CTA and excise. Each charge is cut where one of its own
 * prices or rates changes, or the power that it depends on, and nowhere else.
 */
public final class ElectricityCharging implements Charging {

    private final ElectricityTerms terms;
    private final PriceBook prices;
    private final Consumption consumption;

    /** @param consumption energy drawn, by the classes of the contract */
    public ElectricityCharging(ElectricityTerms terms, PriceBook prices, Consumption consumption) {
        this.terms = terms;
        this.prices = prices;
        this.consumption = consumption;
    }

    @Override
    public Charged charge(Due due) {
        DateRange period = due.arrears();
        List<ProposedQuantity> quantities = consumption.metered(period);
        List<ProposedLine> lines = Stream.of(
                fixed(due),
                energy(quantities, period),
                cta(period),
                excise(quantities, period)).flatMap(List::stream).toList();
        return Charged.of(PercentageLines.added(prices, due, lines), quantities);
    }

    /** @throws NotBillableException if a day has no subscription */
    void requireSubscription(Due due) {
        prices.complete(price -> FixedLines.isFixed(price) && price.labels().heading() == Heading.SUBSCRIPTION,
                due.arrears(), new Unpriced(Heading.SUBSCRIPTION.name(), null));
    }

    private List<ProposedLine> fixed(Due due) {
        requireSubscription(due);
        return FixedLines.of(prices, due, measure -> switch (measure) {
            case KVA -> terms.factors();
            default -> throw new IllegalArgumentException("an electricity contract has no " + measure);
        });
    }

    private List<ProposedLine> energy(List<ProposedQuantity> quantities, DateRange period) {
        List<ProposedLine> lines = new ArrayList<>();
        for (TimeClass timeClass : classes(quantities)) {
            List<PricedPart> parts = energyPrices(Measure.DRAWN, timeClass, period);
            List<BigDecimal> shares = split(quantities, timeClass, parts.stream().map(PricedPart::period).toList());
            for (int i = 0; i < parts.size(); i++) {
                lines.add(LineMaths.perUnit(parts.get(i), shares.get(i)));
            }
        }
        return lines;
    }

    /** @throws NotBillableException if a day has no price for the class */
    List<PricedPart> energyPrices(Measure measure, TimeClass timeClass, DateRange period) {
        return prices.complete(price -> isEnergy(price, measure, timeClass), period, new Unpriced(measure.name(), timeClass));
    }

    private static boolean isEnergy(PriceTerms price, Measure measure, TimeClass timeClass) {
        return price.rule().basis() == Basis.PER_UNIT && price.rule().measure() == measure
                && price.rule().timeClass() == timeClass;
    }

    List<ProposedLine> cta(DateRange period) {
        StatutoryRates rates = prices.rates();
        Timeline<NetworkTariffRates> network = rates.network(terms.networkOption());
        var vat = rates.vat(LawfulLines.CTA.labels().vat());
        return parts(period, rates.cta(), network, vat, terms.powers()).stream()
                .map(part -> LineMaths.cta(part, rate(network, part).fixedPart(terms.powers().on(part.start())),
                        rate(rates.cta(), part), rate(vat, part)))
                .toList();
    }

    List<ProposedLine> excise(List<ProposedQuantity> quantities, DateRange period) {
        StatutoryRates rates = prices.rates();
        var vat = rates.vat(LawfulLines.EXCISE.labels().vat());
        List<DateRange> parts = parts(period, rates.excise(), vat);
        List<List<BigDecimal>> shares =
                classes(quantities).stream().map(timeClass -> split(quantities, timeClass, parts)).toList();
        List<ProposedLine> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            DateRange part = parts.get(i);
            BigDecimal kilowattHours = shares.stream().map(s -> s.get(index)).reduce(BigDecimal.ZERO, BigDecimal::add);
            lines.add(LineMaths.excise(part, kilowattHours, rate(rates.excise(), part), rate(vat, part)));
        }
        return lines;
    }

    /** In the order of the contract's option. */
    static List<TimeClass> classes(Collection<ProposedQuantity> quantities) {
        return quantities.stream().map(ProposedQuantity::timeClass).filter(Objects::nonNull).distinct().toList();
    }

    private List<BigDecimal> split(List<ProposedQuantity> quantities, TimeClass timeClass, List<DateRange> parts) {
        return consumption.split(timeClass, total(quantities, timeClass), parts);
    }

    static BigDecimal total(Collection<ProposedQuantity> quantities, TimeClass timeClass) {
        return quantities.stream().filter(quantity -> quantity.timeClass() == timeClass)
                .map(ProposedQuantity::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<DateRange> parts(DateRange period, Timeline<?>... timelines) {
        Set<LocalDate> changes = new HashSet<>();
        for (Timeline<?> timeline : timelines) {
            changes.addAll(timeline.changesWithin(period));
        }
        return period.cutAt(changes);
    }

    private static <T> T rate(Timeline<T> timeline, DateRange part) {
        try {
            return timeline.on(part.start());
        } catch (NoValueOnDateException e) {
            throw NotBillableException.noRate(e);
        }
    }
}
