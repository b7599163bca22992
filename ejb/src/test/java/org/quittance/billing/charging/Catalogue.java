package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.ReadingOrigin;
import org.quittance.money.VatRate;
import org.quittance.time.DateRange;
import org.quittance.time.Timeline;

/** The real dated rates from August 2023 on, two contracts, and the invented prices they are tested with. */
public final class Catalogue {

    /** Excise, CTA, VAT and the network tariffs CU4 and MU4, as published. */
    public static final StatutoryRates RATES = new StatutoryRates(
            amounts("excise", "2022-02-01 1.00", "2024-02-01 21.00", "2025-02-01 33.70", "2025-08-01 29.98",
                    "2026-02-01 30.85"),
            amounts("CTA", "2021-08-01 21.93", "2026-02-01 15.00"),
            Timeline.of("VAT on the fixed part", Map.of(
                    day("2014-01-01"), VatRate.of("5.5"), day("2025-08-01"), VatRate.of("20"))),
            Timeline.of("VAT on energy", Map.of(day("2014-01-01"), VatRate.of("20"))),
            Map.of(
                    NetworkOption.CU4, network("2023-08-01 15.48 19.92 9", "2024-11-01 16.2 20.88 9.36",
                            "2025-02-01 16.92 22.44 10.08", "2025-08-01 16.8 22 10.11"),
                    NetworkOption.MU4, network("2023-08-01 15.48 19.92 10.56", "2024-11-01 16.2 20.88 11.04",
                            "2025-02-01 16.92 22.44 11.88", "2025-08-01 16.8 22 12.12")));

    public static final ElectricityTerms BASE = new ElectricityTerms(1, PriceOption.BASE, NetworkOption.CU4, 6);
    public static final ElectricityTerms PEAK_OFF_PEAK =
            new ElectricityTerms(2, PriceOption.PEAK_OFF_PEAK, NetworkOption.MU4, 6);

    /** One version: 141.60 EUR a year, 0.20 EUR per kWh. */
    public static final Timeline<ElectricityPrices> BASE_PRICES =
            ElectricityPrices.timeline(List.of(basePrices(11, "2023-08-01", "141.60", "0.2000")));

    /** Version 21: 146 EUR a year, 0.21 and 0.16 per kWh; from 2026-02-01 version 22: 144 EUR, 0.1412 and 0.1007. */
    public static final Timeline<ElectricityPrices> PEAK_OFF_PEAK_PRICES = ElectricityPrices.timeline(List.of(
            peakPrices(21, "2023-08-01", "146.00", "0.2100", "0.1600"),
            peakPrices(22, "2026-02-01", "144.00", "0.1412", "0.1007")));

    private Catalogue() {
    }

    public static ElectricityPrices basePrices(long version, String from, String perYear, String perKilowattHour) {
        return new ElectricityPrices(version, day(from), new BigDecimal(perYear),
                Map.of(TimeClass.BASE, new BigDecimal(perKilowattHour)));
    }

    public static ElectricityPrices peakPrices(long version, String from, String perYear, String peak, String offPeak) {
        return new ElectricityPrices(version, day(from), new BigDecimal(perYear),
                Map.of(TimeClass.PEAK, new BigDecimal(peak), TimeClass.OFF_PEAK, new BigDecimal(offPeak)));
    }

    /** Readings such as {@code 2025-07-01 1000}, measured. */
    public static RegisterReadings register(TimeClass timeClass, String... readings) {
        return new RegisterReadings(timeClass, 5, List.of(readings).stream()
                .map(text -> text.split(" "))
                .map(part -> new IndexReading(day(part[0]), new BigDecimal(part[1]), ReadingOrigin.MEASURED))
                .toList());
    }

    public static Timeline<OffPeakSchedule> offPeak(String hours) {
        return OffPeakSchedule.timeline(List.of(OffPeakSchedule.allYear(LocalDate.EPOCH, OffPeakHours.parse(hours))));
    }

    public static DateRange period(String start, String end) {
        return new DateRange(day(start), day(end));
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Timeline<BigDecimal> amounts(String name, String... dated) {
        return Timeline.of(name, List.of(dated).stream().map(text -> text.split(" ")).collect(
                Collectors.toMap(part -> day(part[0]), part -> new BigDecimal(part[1]))));
    }

    private static Timeline<NetworkTariffRates> network(String... dated) {
        return Timeline.of("network tariff", List.of(dated).stream().map(text -> text.split(" ")).collect(
                Collectors.toMap(part -> day(part[0]), part -> new NetworkTariffRates(
                        new BigDecimal(part[1]), new BigDecimal(part[2]), new BigDecimal(part[3])))));
    }
}
