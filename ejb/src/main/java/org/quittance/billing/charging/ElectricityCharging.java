package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;
import org.quittance.time.NoValueOnDateException;
import org.quittance.time.Timeline;

/**
 * What electricity costs: subscription, energy by time class, CTA and excise, in the order of the invoice. Each charge
 * is cut where one of its own prices or rates changes, and nowhere else.
 */
public final class ElectricityCharging {

    private final ElectricityTerms terms;
    private final Timeline<ElectricityPrices> prices;
    private final StatutoryRates rates;

    public ElectricityCharging(ElectricityTerms terms, Timeline<ElectricityPrices> prices, StatutoryRates rates) {
        this.terms = terms;
        this.prices = prices;
        this.rates = rates;
    }

    /**
     * The lines of a period.
     *
     * @param quantities  what was metered in the period, one per class of the option
     * @param consumption where they came from, to share them out when a price changes
     * @throws NotBillableException if a price or a rate is missing on a day
     */
    public List<ProposedLine> lines(DateRange period, List<ProposedQuantity> quantities, Consumption consumption) {
        return Stream.of(
                subscription(period),
                energy(period, quantities, consumption),
                cta(period),
                excise(period, quantities, consumption)).flatMap(List::stream).toList();
    }

    private List<ProposedLine> subscription(DateRange period) {
        return parts(period, prices, rates.vatFixed()).stream()
                .map(part -> ProposedLine.subscription(
                        part, subscriptionPriceOn(part.start()), rate(rates.vatFixed(), part)))
                .toList();
    }

    private List<ProposedLine> energy(DateRange period, List<ProposedQuantity> quantities, Consumption consumption) {
        List<DateRange> parts = parts(period, prices, rates.vatEnergy());
        List<ProposedLine> lines = new ArrayList<>();
        for (ProposedQuantity quantity : quantities) {
            TimeClass timeClass = quantity.timeClass();
            List<BigDecimal> shares = consumption.split(quantity, parts);
            for (int i = 0; i < parts.size(); i++) {
                DateRange part = parts.get(i);
                lines.add(ProposedLine.energy(timeClass, part, shares.get(i),
                        energyPriceOn(part.start(), timeClass), rate(rates.vatEnergy(), part)));
            }
        }
        return lines;
    }

    private List<ProposedLine> cta(DateRange period) {
        Timeline<NetworkTariffRates> network = rates.network(terms.networkOption());
        return parts(period, rates.cta(), network, rates.vatFixed()).stream()
                .map(part -> ProposedLine.cta(part, rate(network, part).fixedPart(terms.powerKva()),
                        rate(rates.cta(), part), rate(rates.vatFixed(), part)))
                .toList();
    }

    private List<ProposedLine> excise(DateRange period, List<ProposedQuantity> quantities, Consumption consumption) {
        List<DateRange> parts = parts(period, rates.excise(), rates.vatEnergy());
        List<List<BigDecimal>> shares = quantities.stream().map(q -> consumption.split(q, parts)).toList();
        List<ProposedLine> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            DateRange part = parts.get(i);
            BigDecimal kilowattHours = shares.stream().map(s -> s.get(index)).reduce(BigDecimal.ZERO, BigDecimal::add);
            lines.add(ProposedLine.excise(
                    part, kilowattHours, rate(rates.excise(), part), rate(rates.vatEnergy(), part)));
        }
        return lines;
    }

    private static List<DateRange> parts(DateRange period, Timeline<?>... timelines) {
        Set<LocalDate> changes = new HashSet<>();
        for (Timeline<?> timeline : timelines) {
            changes.addAll(timeline.changesWithin(period));
        }
        return period.cutAt(changes);
    }

    private ElectricityPrices subscriptionPriceOn(LocalDate day) {
        return prices.find(day).filter(version -> version.subscriptionPerYear() != null)
                .orElseThrow(() -> NotBillableException.noSubscriptionPrice(day));
    }

    private ElectricityPrices energyPriceOn(LocalDate day, TimeClass timeClass) {
        return prices.find(day).filter(version -> version.perKilowattHour().containsKey(timeClass))
                .orElseThrow(() -> NotBillableException.noEnergyPrice(day, timeClass));
    }

    private static <T> T rate(Timeline<T> timeline, DateRange part) {
        try {
            return timeline.on(part.start());
        } catch (NoValueOnDateException e) {
            throw NotBillableException.noRate(e);
        }
    }
}
