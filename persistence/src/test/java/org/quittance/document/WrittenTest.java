package org.quittance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.metering.Energy;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

class WrittenTest {

    private final Written french = Written.in(Locale.FRENCH);
    private final Written english = Written.in(Locale.ENGLISH);

    /** In the tables {@code _} is the no-break space and {@code ~} the narrow one. */
    private static String spaced(String text) {
        return text.replace('_', '\u00a0').replace('~', '\u202f');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1325.67 | 1~325,67_€ | €1,325.67",
            "0       | 0,00_€     | €0.00",
            "-12.40  | −12,40_€   | −€12.40",
            "1234567.8 | 1~234~567,80_€ | €1,234,567.80"})
    void writesAmountsInEitherLanguage(String amount, String inFrench, String inEnglish) {
        assertThat(french.money(Money.of(amount))).isEqualTo(spaced(inFrench));
        assertThat(english.money(Money.of(amount))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 325,67 €", "1\u202f325,67\u00a0€", "€1,325.67", "1325.67", "1325,67"})
    void readsWhatPeopleType(String typed) {
        assertThat(Money.of(ReadNumber.of(typed, Locale.FRENCH))).isEqualTo(Money.of("1325.67"));
        assertThat(Money.of(ReadNumber.of(typed, Locale.ENGLISH))).isEqualTo(Money.of("1325.67"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "", "abc", "1,2,3", "12 euros"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> ReadNumber.of(typed, Locale.ENGLISH)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1,234     | 1.234 | 1234", "12,34  | 12.34 | 12.34",
            "0,141     | 0.141 | 0.141", "1,234.5 | 1234.5 | 1234.5", "1234,567 | 1234.567 | 1234.567"})
    void readsACommaTheWayPagesOfTheLanguageWriteIt(String typed, String inFrench, String inEnglish) {
        assertThat(ReadNumber.of(typed, Locale.ENGLISH)).isEqualByComparingTo(inEnglish);
        assertThat(ReadNumber.of(typed, Locale.FRENCH)).isEqualByComparingTo(inFrench);
    }

    /** Nobody meant 1.234 where a field showed what is more than a thousand. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "141.6", "1234", "12345.678", "123456789"})
    void readsBackWhatItWritesIntoFields(String number) {
        BigDecimal typed = new BigDecimal(number);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Written written = Written.in(language);
            assertThat(ReadNumber.of(written.typed(typed, 3), language)).isEqualByComparingTo(typed);
            assertThat(ReadNumber.of(written.typedPrice(typed), language)).isEqualByComparingTo(typed);
            assertThat(ReadNumber.of(written.quantity(typed, null, 3), language)).isEqualByComparingTo(typed);
        }
        assertThat(english.typedPrice(new BigDecimal("141.6"))).isEqualTo("141.60");
    }

    @Test
    void readsBackEveryAmountItWrites() {
        for (long cents = -250_050; cents <= 250_050; cents += 12_345) {
            Money amount = new Money(cents);
            assertThat(Money.of(ReadNumber.of(french.money(amount), Locale.FRENCH))).isEqualTo(amount);
            assertThat(Money.of(ReadNumber.of(english.money(amount), Locale.ENGLISH))).isEqualTo(amount);
        }
    }

    @Test
    void writesDaysShortAndLong() {
        LocalDate first = LocalDate.of(2023, 8, 1);
        assertThat(french.date(first)).isEqualTo("01/08/2023").isEqualTo(english.date(first));
        assertThat(french.longDate(first)).isEqualTo(spaced("1er_août_2023"));
        assertThat(french.longDate(first.plusDays(1))).isEqualTo(spaced("2_août_2023"));
        assertThat(english.longDate(first)).isEqualTo(spaced("1_August_2023"));
        assertThat(french.month(YearMonth.of(2023, 8))).isEqualTo(spaced("août_2023"));
    }

    @Test
    void showsPeriodsClosed() {
        DateRange august = new DateRange(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 9, 1));
        assertThat(french.period(august)).isEqualTo(spaced("01/08/2023_– 31/08/2023"));
        assertThat(french.longPeriod(august)).isEqualTo(spaced("du_1er_août_2023 au_31_août_2023"));
        assertThat(english.longPeriod(august)).isEqualTo(spaced("1_August_2023 to 31_August_2023"));
    }

    @Test
    void showsOneDayAsOneDate() {
        LocalDate day = LocalDate.of(2023, 8, 1);
        assertThat(french.period(DateRange.ofClosed(day, day))).isEqualTo("01/08/2023");
    }

    @Test
    void showsInstantsByTheOperatorsClock() {
        assertThat(french.moment(Instant.parse("2024-07-01T22:30:00Z"))).isEqualTo(spaced("02/07/2024_00:30"));
    }

    /** 09:00 UTC in November is 10:00 in France. */
    @Test
    void saysInLittleRoomWhenOneMeets() {
        Instant tuesday = Instant.parse("2026-11-24T09:00:00Z");
        assertThat(french.shortMoment(tuesday)).isEqualTo(spaced("mar._24_nov._2026_à_10:00"));
        assertThat(english.shortMoment(tuesday)).isEqualTo(spaced("Tue_24_Nov_2026_at_10:00"));
    }

    @Test
    void keepsATelephoneNumberOnOneLine() {
        assertThat(french.telephone("04 73 00 00 01")).isEqualTo(spaced("04_73_00_00_01"));
    }

    @Test
    void writesQuantitiesWithTheirUnit() {
        Energy energy = Energy.ofKilowattHours(new BigDecimal("1325.5"));
        assertThat(french.energy(energy, 0)).isEqualTo(spaced("1~326_kWh"));
        assertThat(english.energy(energy, 3)).isEqualTo(spaced("1,325.5_kWh"));
        assertThat(french.quantity(new BigDecimal("-0.5"), "", 1)).isEqualTo("−0,5");
        assertThat(french.quantity(new BigDecimal("9"), "kVA", 0)).isEqualTo(spaced("9_kVA"));
    }
}
