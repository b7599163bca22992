package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.energy;
import static org.quittance.billing.charging.Catalogue.indexes;
import static org.quittance.billing.charging.Catalogue.period;
import static org.quittance.billing.charging.Catalogue.price;
import static org.quittance.billing.charging.Catalogue.register;
import static org.quittance.billing.charging.Catalogue.texts;
import static org.quittance.billing.charging.Catalogue.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.ContractPrices;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;

/** May 2026, 250 kWh: 6 kVA until the 15th, 9 kVA from the 16th on. */
class ChangedPowerTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 5, 16);

    /**
     * <pre>
     * subscription 141.60 x 15/365 = 5.8192 -> 5.82         175.20 x 16/365 = 7.68
     * CTA base     16.80 + 22.00 + 6 x 10.11 = 99.46 x 15/365 = 4.0874; x 15 % = 0.6131 -> 0.61
     *              16.80 + 22.00 + 9 x 10.11 = 129.79 x 16/365 = 5.6894; x 15 % = 0.8534 -> 0.85
     * energy       250 x 0.1308 = 32.70 and excise 250 x 30.85 / 1000 = 7.7125 -> 7.71: the same at any power, not cut
     * </pre>
     */
    @Test
    void cutsWhatDependsOnThePower() {
        assertThat(charged(version(71, "2026-02-01", subscription(6, "141.60"), subscription(9, "175.20"),
                energy(TimeClass.BASE, "0.1308")))).containsExactly(
                "SUBSCRIPTION 2026-05-01 2026-05-16: 15 DAY x 141.6 EUR_PER_YEAR = 5.82 + 20 % (71)",
                "SUBSCRIPTION 2026-05-16 2026-06-01: 16 DAY x 175.2 EUR_PER_YEAR = 7.68 + 20 % (71)",
                "ENERGY_BASE 2026-05-01 2026-06-01: 250.000 KWH x 0.1308 EUR_PER_KWH = 32.70 + 20 % (71)",
                "CTA 2026-05-01 2026-05-16: 4.0874 EUR x 15 PERCENT = 0.61 + 20 %",
                "CTA 2026-05-16 2026-06-01: 5.6894 EUR x 15 PERCENT = 0.85 + 20 %",
                "EXCISE 2026-05-01 2026-06-01: 250.000 KWH x 30.85 EUR_PER_MWH = 7.71 + 20 %");
    }

    /** 1.20 per kVA and month: 7.20 x 15/31 = 3.4839 -> 3.48; 10.80 x 16/31 = 5.5742 -> 5.57. */
    @Test
    void cutsAPricePerKva() {
        assertThat(charged(version(72, "2026-02-01", price("SUBSCRIPTION", PriceTerms.Rule.perMonth(Measure.KVA),
                Heading.SUBSCRIPTION, Levy.VAT_FIXED, "1.20"), energy(TimeClass.BASE, "0.1308"))))
                .filteredOn(line -> line.startsWith("SUBSCRIPTION")).containsExactly(
                "SUBSCRIPTION 2026-05-01 2026-05-16: 15 DAY x 7.2 EUR_PER_MONTH = 3.48 + 20 % (72)",
                "SUBSCRIPTION 2026-05-16 2026-06-01: 16 DAY x 10.8 EUR_PER_MONTH = 5.57 + 20 % (72)");
    }

    /** 250 kWh in 31 days: 15 days are 120.968, the rest 129.032; 15.82 and 15.48. */
    @Test
    void sharesEnergyOutWhereItsPriceDependsOnThePower() {
        assertThat(charged(version(73, "2026-02-01", subscription(6, "141.60"), subscription(9, "175.20"),
                energyAt(6, "0.1308"), energyAt(9, "0.12"))))
                .filteredOn(line -> line.startsWith("ENERGY")).containsExactly(
                "ENERGY_BASE 2026-05-01 2026-05-16: 120.968 KWH x 0.1308 EUR_PER_KWH = 15.82 + 20 % (73)",
                "ENERGY_BASE 2026-05-16 2026-06-01: 129.032 KWH x 0.12 EUR_PER_KWH = 15.48 + 20 % (73)");
    }

    private static List<String> charged(VersionPrices prices) {
        NavigableMap<LocalDate, ContractPrices> paid = new TreeMap<>(Map.of(
                LocalDate.MIN, new ContractPrices(6, true, true), CHANGE, new ContractPrices(9, true, true)));
        return texts(new ElectricityCharging(
                new ElectricityTerms(1, PriceOption.BASE, NetworkOption.CU4, Map.of(LocalDate.MIN, 6, CHANGE, 9)),
                PriceBook.of(List.of(prices), paid, Catalogue.RATES),
                indexes(register(TimeClass.BASE, "2026-05-01 1000", "2026-06-01 1250")))
                .charge(Due.inArrears(period("2026-05-01", "2026-06-01"))));
    }

    private static PriceTerms subscription(int kva, String perYear) {
        return price("SUBSCRIPTION", PriceTerms.Rule.perYear(kva), Heading.SUBSCRIPTION, Levy.VAT_FIXED, perYear);
    }

    private static PriceTerms energyAt(int kva, String perKilowattHour) {
        PriceTerms.Rule any = PriceTerms.Rule.perUnit(Measure.DRAWN, TimeClass.BASE);
        return price("ENERGY_BASE", new PriceTerms.Rule(any.basis(), any.measure(), any.timeClass(), kva, null, List.of(), Map.of()),
                Heading.ENERGY, Levy.VAT_ENERGY, perKilowattHour);
    }
}
