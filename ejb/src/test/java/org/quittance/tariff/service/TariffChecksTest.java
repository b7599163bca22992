package org.quittance.tariff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.quittance.tariff.service.Prices.energy;
import static org.quittance.tariff.service.Prices.perMonth;
import static org.quittance.tariff.service.Prices.perYear;
import static org.quittance.tariff.service.Prices.percent;
import static org.quittance.tariff.service.Prices.price;
import static org.quittance.tariff.service.Prices.scale;
import static org.quittance.tariff.service.Prices.subscription;
import static org.quittance.tariff.service.Prices.tier;
import static org.quittance.tariff.service.Prices.water;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/** Contracts of 6 and 9 kVA. */
class TariffChecksTest {

    private static final Offer PEAK = offer(ServiceKind.ELECTRICITY).supplying(PriceOption.PEAK_OFF_PEAK, NetworkOption.MU4);
    private static final Offer STORAGE = offer(ServiceKind.STORAGE).supplying(PriceOption.BASE, NetworkOption.CU4);
    private static final Offer WATER = offer(ServiceKind.WATER);
    private static final Offer PARKING = offer(ServiceKind.PARKING);
    private static final Offer SURPLUS = offer(ServiceKind.SURPLUS);
    private static final PriceTerms SIX = subscription(6, "140");
    private static final PriceTerms NINE = subscription(9, "170");
    private static final PriceTerms PEAK_HOURS = energy(Measure.DRAWN, TimeClass.PEAK, "0.2");
    private static final PriceTerms OFF_PEAK_HOURS = energy(Measure.DRAWN, TimeClass.OFF_PEAK, "0.15");
    private static final PriceTerms DRAWN = energy(Measure.DRAWN, TimeClass.BASE, "0.2");
    private static final PriceTerms RESTORED = energy(Measure.RESTORED, TimeClass.BASE, "0.1");
    private static final PriceTerms FEE = perMonth("PARKING_FEE", Heading.PARKING, "75");

    static Stream<Arguments> sound() {
        return Stream.of(
                arguments(PEAK, List.of(SIX, NINE, PEAK_HOURS, OFF_PEAK_HOURS)),
                arguments(PEAK, List.of(subscription(null, "140"), PEAK_HOURS, OFF_PEAK_HOURS)),
                arguments(PEAK, List.of(SIX, NINE, PEAK_HOURS, OFF_PEAK_HOURS,
                        percent("LOCAL_TAX", Heading.TAXES, "SUBSCRIPTION"))),
                arguments(PEAK, List.of(NINE, subscription(null, "140"), PEAK_HOURS, OFF_PEAK_HOURS)),
                arguments(STORAGE, List.of(SIX, NINE, DRAWN, RESTORED)),
                arguments(WATER, List.of(tier("T1", Heading.WATER_DISTRIBUTION, "0", "1.1"),
                        tier("T2", Heading.WATER_DISTRIBUTION, "120", "1.5"), tier("S1", Heading.SEWAGE, "0", "1"))),
                arguments(WATER, List.of(water("VOLUME", Heading.WATER_DISTRIBUTION, "1.1"))),
                arguments(PARKING, List.of(FEE, scale("PARKING_FEE", 0))),
                arguments(PARKING, List.of(FEE.inAdvance(), percent("TAX", Heading.PARKING, "PARKING_FEE"))),
                arguments(SURPLUS, List.of(energy(Measure.INJECTED, null, "0.04"))));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void findsNothingWhereEveryContractCanBeBilled(Offer offer, List<PriceTerms> prices) {
        assertThat(TariffChecks.of(offer, prices, powers(offer), null)).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("NO_PRICE []", PEAK, List.of()),
                arguments("NO_UNIT_PRICE [DRAWN, OFF_PEAK]", PEAK, List.of(SIX, NINE, PEAK_HOURS)),
                arguments("UNIT_PRICED_TWICE [DRAWN, PEAK]", PEAK, List.of(SIX, NINE, PEAK_HOURS, OFF_PEAK_HOURS,
                        PEAK_HOURS)),
                arguments("NO_SUBSCRIPTION [9]", PEAK, List.of(SIX, PEAK_HOURS, OFF_PEAK_HOURS)),
                arguments("NO_UNIT_PRICE [RESTORED, BASE]", STORAGE, List.of(SIX, NINE, DRAWN)),
                arguments("NO_UNIT_PRICE [INJECTED, BASE]", SURPLUS, List.of(
                        percent("BONUS", Heading.SURPLUS, "BONUS"))),
                arguments("NO_UNIT_PRICE [WATER, BASE]", WATER, List.of(perYear("FIXED", Heading.WATER_DISTRIBUTION, "48"))),
                arguments("TIERS_START_LATE [WATER_DISTRIBUTION, 1]", WATER, List.of(
                        tier("T1", Heading.WATER_DISTRIBUTION, "1", "1.1"))),
                arguments("TIERS_DO_NOT_ASCEND [WATER_DISTRIBUTION, 120]", WATER, List.of(
                        tier("T1", Heading.WATER_DISTRIBUTION, "0", "1.1"),
                        tier("T2", Heading.WATER_DISTRIBUTION, "120", "1.3"),
                        tier("T3", Heading.WATER_DISTRIBUTION, "120", "1.5"))),
                arguments("TIERS_DO_NOT_ASCEND [WATER_DISTRIBUTION, 60]", WATER, List.of(
                        tier("T1", Heading.WATER_DISTRIBUTION, "0", "1.1"),
                        tier("T2", Heading.WATER_DISTRIBUTION, "120", "1.3"),
                        tier("T3", Heading.WATER_DISTRIBUTION, "60", "1.5"))),
                arguments("PERCENT_OF_UNKNOWN [TAX, SUBSCRIPTOIN]", PEAK, List.of(SIX, NINE, PEAK_HOURS, OFF_PEAK_HOURS,
                        percent("TAX", Heading.TAXES, "SUBSCRIPTOIN"))),
                arguments("PERCENT_OF_PERCENT [SURTAX, TAX]", PEAK, List.of(SIX, NINE, PEAK_HOURS, OFF_PEAK_HOURS,
                        percent("TAX", Heading.TAXES, "SUBSCRIPTION"), percent("SURTAX", Heading.TAXES, "TAX"))),
                arguments("PERCENT_OF_BOTH_TIMES [TAX]", PARKING, List.of(FEE.inAdvance(), perMonth("CARD", Heading.PARKING, "2"),
                        price("TAX", PriceTerms.Rule.percentOf("PARKING_FEE", "CARD"), Heading.PARKING, "5"))),
                arguments("NEVER_BILLED [SUBSCRIPTION@9]", PEAK, List.of(subscription(null, "140"), NINE, PEAK_HOURS,
                        OFF_PEAK_HOURS)),
                arguments("SCALE_STARTS_LATE [LOW_USE, 1]", PARKING, List.of(FEE, scale("PARKING_FEE", 1))),
                arguments("PERCENT_OF_UNKNOWN [LOW_USE, FEE]", PARKING, List.of(FEE, scale("FEE", 0))),
                arguments("NEVER_BILLED [INJECTED]", PEAK, List.of(SIX, NINE, PEAK_HOURS, OFF_PEAK_HOURS,
                        energy(Measure.INJECTED, null, "0.04"))),
                arguments("NEVER_BILLED [DRAWN_BASE]", PEAK, List.of(SIX, NINE, PEAK_HOURS, OFF_PEAK_HOURS, DRAWN)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesWhatCouldNotBeBilled(String expected, Offer offer, List<PriceTerms> prices) {
        assertThat(TariffChecks.of(offer, prices, powers(offer), null))
                .extracting(finding -> finding.kind() + " " + finding.parameters()).contains(expected);
    }

    private static List<Integer> powers(Offer offer) {
        return offer.service().suppliesElectricity() ? List.of(9, 6, 9) : List.of();
    }

    private static Offer offer(ServiceKind service) {
        return new Offer("OFFER", new Offer.Name("Offre", "Offer"), service, Offer.Audience.EVERYBODY, BillingCycle.MONTHLY);
    }
}
