package org.quittance.tariff.service;

import java.util.List;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.Offer;

/**
 * Which prices the charging of a kind of service bills; any other one would be written in vain.
 *
 * @param feeMeasures what a fee may be multiplied by
 * @param units       what is sold by quantity
 * @param classes     of energy, empty where there are none
 * @param headings    of the invoice under which its prices stand
 */
public record PriceChoices(List<Basis> bases, List<Measure> feeMeasures, List<Measure> units, List<TimeClass> classes,
        List<Heading> headings) {

    private static final List<Basis> FEES_AND_UNITS = List.of(Basis.PER_YEAR, Basis.PER_MONTH, Basis.PER_UNIT, Basis.PERCENT);

    public static PriceChoices of(Offer offer) {
        return of(offer.service(), offer.priceOption());
    }

    /** @param option null unless electricity is supplied */
    static PriceChoices of(ServiceKind service, PriceOption option) {
        return switch (service) {
            case ELECTRICITY -> new PriceChoices(FEES_AND_UNITS, List.of(Measure.KVA), List.of(Measure.DRAWN),
                    option.timeClasses(), List.of(Heading.SUBSCRIPTION, Heading.ENERGY, Heading.TAXES));
            case STORAGE -> new PriceChoices(FEES_AND_UNITS, List.of(Measure.KVA, Measure.KWC),
                    List.of(Measure.DRAWN, Measure.RESTORED), option.timeClasses(),
                    List.of(Heading.SUBSCRIPTION, Heading.ENERGY, Heading.STORAGE, Heading.TAXES));
            case WATER -> new PriceChoices(
                    List.of(Basis.PER_YEAR, Basis.PER_MONTH, Basis.TIER, Basis.PER_UNIT, Basis.PERCENT), List.of(),
                    List.of(Measure.WATER), List.of(),
                    List.of(Heading.WATER_DISTRIBUTION, Heading.SEWAGE, Heading.PUBLIC_BODIES));
            case PARKING -> new PriceChoices(List.of(Basis.PER_YEAR, Basis.PER_MONTH, Basis.PERCENT, Basis.SCALE),
                    List.of(), List.of(), List.of(), List.of(Heading.PARKING));
            case SURPLUS -> new PriceChoices(List.of(Basis.PER_UNIT), List.of(), List.of(Measure.INJECTED), List.of(),
                    List.of(Heading.SURPLUS));
        };
    }

    boolean bills(Basis basis, Measure measure, TimeClass timeClass) {
        return bases.contains(basis) && switch (basis) {
            case PER_YEAR, PER_MONTH -> measure == null || feeMeasures.contains(measure);
            case PER_UNIT, TIER -> units.contains(measure)
                    && (classes.isEmpty() ? timeClass == null : classes.contains(timeClass));
            case PERCENT, SCALE -> true;
        };
    }
}
