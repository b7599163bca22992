package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.invoicing.BillingFacts;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.LoadCurveDay;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.metering.consumption.ClassCalendar;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.RegisterHistory;
import org.quittance.metering.consumption.RegisterReadings;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;
import org.quittance.time.Timeline;

/** The real dated rates from August 2023 on, two contracts, and the invented prices they are tested with. */
public final class Catalogue {

    /** Excise, CTA, VAT and the network tariffs CU4 and MU4, as published. */
    public static final StatutoryRates RATES = rates(Map.of());

    public static final ElectricityTerms BASE = new ElectricityTerms(1, PriceOption.BASE, NetworkOption.CU4, 6);
    public static final ElectricityTerms PEAK_OFF_PEAK =
            new ElectricityTerms(2, PriceOption.PEAK_OFF_PEAK, NetworkOption.MU4, 6);

    /** One version: 141.60 EUR a year, 0.20 EUR per kWh. */
    public static final List<VersionPrices> BASE_PRICES = List.of(basePrices(11, "2023-08-01", "141.60", "0.2000"));
    /** Version 21: 146 EUR a year, 0.21 and 0.16 per kWh; from 2026-02-01 version 22: 144 EUR, 0.1412 and 0.1007. */
    public static final List<VersionPrices> PEAK_OFF_PEAK_PRICES = List.of(
            peakPrices(21, "2023-08-01", "146.00", "0.2100", "0.1600"),
            peakPrices(22, "2026-02-01", "144.00", "0.1412", "0.1007"));

    public static final DateRange ALWAYS = new DateRange(LocalDate.EPOCH, LocalDate.MAX);

    private Catalogue() {
    }

    /** The published rates, but for some. */
    public static StatutoryRates rates(Map<Levy, Map<LocalDate, BigDecimal>> other) {
        Map<Levy, Map<LocalDate, BigDecimal>> levies = new EnumMap<>(Levy.class);
        levies.put(Levy.EXCISE, amounts("2022-02-01 1.00", "2024-02-01 21.00", "2025-02-01 33.70", "2025-08-01 29.98",
                "2026-02-01 30.85"));
        levies.put(Levy.CTA, amounts("2021-08-01 21.93", "2026-02-01 15.00"));
        levies.put(Levy.VAT_FIXED, amounts("2014-01-01 5.5", "2025-08-01 20"));
        levies.put(Levy.VAT_ENERGY, amounts("2014-01-01 20"));
        levies.put(Levy.VAT_WATER, amounts("2014-01-01 5.5"));
        levies.put(Levy.VAT_SEWAGE, amounts("2014-01-01 10"));
        levies.put(Levy.VAT_PARKING, amounts("2014-01-01 20"));
        levies.put(Levy.VAT_NONE, amounts("2014-01-01 0"));
        levies.putAll(other);
        return new StatutoryRates(levies, Map.of(
                NetworkOption.CU4, network("2023-08-01 15.48 19.92 9", "2024-11-01 16.2 20.88 9.36",
                        "2025-02-01 16.92 22.44 10.08", "2025-08-01 16.8 22 10.11"),
                NetworkOption.MU4, network("2023-08-01 15.48 19.92 10.56", "2024-11-01 16.2 20.88 11.04",
                        "2025-02-01 16.92 22.44 11.88", "2025-08-01 16.8 22 12.12")));
    }

    public static VersionPrices version(long id, String from, PriceTerms... prices) {
        return new VersionPrices("OFFER", id, day(from), List.of(prices));
    }

    public static VersionPrices basePrices(long version, String from, String perYear, String perKilowattHour) {
        return version(version, from, subscription(perYear), energy(TimeClass.BASE, perKilowattHour));
    }

    public static VersionPrices peakPrices(long version, String from, String perYear, String peak, String offPeak) {
        return version(version, from, subscription(perYear), energy(TimeClass.PEAK, peak),
                energy(TimeClass.OFF_PEAK, offPeak));
    }

    public static PriceTerms subscription(String perYear) {
        return price("SUBSCRIPTION", PriceTerms.Rule.perYear(), Heading.SUBSCRIPTION, Levy.VAT_FIXED, perYear);
    }

    public static PriceTerms energy(TimeClass timeClass, String perKilowattHour) {
        return price("ENERGY_" + timeClass, PriceTerms.Rule.perUnit(Measure.DRAWN, timeClass), Heading.ENERGY,
                Levy.VAT_ENERGY, perKilowattHour);
    }

    public static PriceTerms price(String code, PriceTerms.Rule rule, Heading heading, Levy vat, String amount) {
        return new PriceTerms(
                code, rule, new PriceTerms.Labels(heading, code, code, vat, "7011"), new BigDecimal(amount));
    }

    public static PriceBook book(Collection<VersionPrices> versions) {
        return PriceBook.of(versions, price -> true, RATES);
    }

    public static BillingFacts electricity(ElectricityTerms terms, DateRange period, List<VersionPrices> prices,
            StatutoryRates rates, Consumption consumption) {
        PriceBook book = PriceBook.of(prices, price -> true, rates);
        return new BillingFacts(new ElectricityCharging(terms, book, consumption), Due.inArrears(period));
    }

    /** Readings such as {@code 2025-07-01 1000}, measured, of five digits. */
    public static RegisterReadings register(TimeClass timeClass, String... readings) {
        return register(timeClass, ALWAYS, readings);
    }

    /** The same, of a meter that was there for some days only; an {@code e} after the index marks an estimate. */
    public static RegisterReadings register(TimeClass timeClass, DateRange installed, String... readings) {
        return new RegisterReadings(new Register.Plate(Flow.CONSUMPTION, timeClass, 5, BigDecimal.ONE), installed,
                List.of(readings).stream().map(Catalogue::reading).toList());
    }

    public static IndexReading reading(String text) {
        String[] part = text.split(" ");
        return new IndexReading(day(part[0]), new BigDecimal(part[1]),
                part.length > 2 ? ReadingOrigin.ESTIMATED : ReadingOrigin.MEASURED);
    }

    /** Each register by itself; the classes are theirs. */
    public static IndexReadings indexes(RegisterReadings... registers) {
        return indexes(Stream.of(registers).map(RegisterReadings::timeClass).toList(), registers);
    }

    public static IndexReadings indexes(List<TimeClass> classes, RegisterReadings... registers) {
        return new IndexReadings(Measure.DRAWN, classes, Stream.of(registers)
                .map(register -> new RegisterHistory(register.timeClass(), List.of(register))).toList());
    }

    /** Cubic metres of one register, meter after meter. */
    public static IndexReadings water(RegisterReadings... meters) {
        return counted(Measure.WATER, meters);
    }

    public static IndexReadings counted(Measure measure, RegisterReadings... meters) {
        return new IndexReadings(measure, List.of(TimeClass.BASE),
                List.of(new RegisterHistory(TimeClass.BASE, List.of(meters))));
    }

    public static LoadCurve curve(List<LoadCurveDay> days, ClassCalendar calendar) {
        return new LoadCurve(Measure.DRAWN, days, calendar);
    }

    public static ClassCalendar offPeak(String hours) {
        return ClassCalendar.of(PriceOption.PEAK_OFF_PEAK,
                List.of(OffPeakSchedule.allYear(LocalDate.EPOCH, OffPeakHours.parse(hours))), Map.of());
    }

    public static DateRange period(String start, String end) {
        return new DateRange(day(start), day(end));
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A line as a table shows it: code, period, quantity, unit price, net, VAT rate, version. */
    public static String text(ProposedLine line) {
        ProposedLine.Count count = line.count();
        return line.code() + " " + line.period().start() + " " + line.period().end() + ": "
                + count.quantity().toPlainString() + " " + count.unit() + " x "
                + LineMaths.plain(count.unitPrice()) + " " + count.priceUnit() + " = " + line.net().euros().toPlainString()
                + " + " + LineMaths.plain(line.vatRate().percent()) + " %"
                + (line.what().versionId() == null ? "" : " (" + line.what().versionId() + ")");
    }

    public static List<String> texts(Charged charged) {
        return charged.lines().stream().map(Catalogue::text).toList();
    }

    public static Map<LocalDate, BigDecimal> amounts(String... dated) {
        return List.of(dated).stream().map(text -> text.split(" ")).collect(
                Collectors.toMap(part -> day(part[0]), part -> new BigDecimal(part[1]), (a, b) -> b, TreeMap::new));
    }

    private static Timeline<NetworkTariffRates> network(String... dated) {
        return Timeline.of("network tariff", List.of(dated).stream().map(text -> text.split(" ")).collect(
                Collectors.toMap(part -> day(part[0]), part -> new NetworkTariffRates(
                        new BigDecimal(part[1]), new BigDecimal(part[2]), new BigDecimal(part[3])))));
    }
}
