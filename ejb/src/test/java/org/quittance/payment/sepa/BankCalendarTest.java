package org.quittance.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.operator.DirectDebitTerms;

class BankCalendarTest {

    private static final DirectDebitTerms TERMS =
            new DirectDebitTerms(Optional.empty(), 14, 1, LocalTime.of(11, 0), "08", false);

    /** Closing days of TARGET as the European Central Bank lists them: Easter is on 5 April 2026 and on 28 March 2027. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2026-01-02, true", "2026-04-03, false", "2026-04-06, false", "2026-05-01, false",
        "2026-05-08, true", "2026-05-14, true", "2026-07-14, true", "2026-08-15, false", "2026-11-11, true", "2026-12-24, true",
        "2026-12-25, false", "2026-12-26, false", "2026-12-31, true", "2027-03-26, false", "2027-03-29, false",
        "2026-11-21, false", "2026-11-22, false", "2026-11-23, true"})
    void knowsTheDaysOnWhichBanksSettle(LocalDate day, boolean open) {
        assertThat(BankCalendar.isOpen(day)).isEqualTo(open);
    }

    /** Friday 25 December 2026 and the weekend after it are closed; 3 to 6 April are Good Friday to Easter Monday. */
    @ParameterizedTest
    @CsvSource({"2026-12-25, 2026-12-28", "2026-04-03, 2026-04-07", "2026-11-23, 2026-11-23"})
    void movesADebitOnToTheNextOpenDay(LocalDate day, LocalDate open) {
        assertThat(BankCalendar.onOrAfter(day)).isEqualTo(open);
    }

    /** The file must be there on the open day before, until 11:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:59:59+01:00[Europe/Paris], 2026-11-24",
        "2026-11-23T11:00:00+01:00[Europe/Paris], 2026-11-25",
        "2026-11-20T12:00:00+01:00[Europe/Paris], 2026-11-24",
        "2026-11-21T09:00:00+01:00[Europe/Paris], 2026-11-24",
        "2026-12-24T10:00:00+01:00[Europe/Paris], 2026-12-28",
        "2026-12-24T11:30:00+01:00[Europe/Paris], 2026-12-29"})
    void knowsTheFirstDayThatTheBankCanKeep(ZonedDateTime now, LocalDate earliest) {
        assertThat(BankCalendar.earliest(TERMS, now)).isEqualTo(earliest);
    }

    /**
     * A debit of Thursday 24 December has to be at the bank on Wednesday until 11:00. Closed on Wednesday: on Tuesday; on Tuesday too:
     * on Monday; closed on Monday to Wednesday: on the Friday before, for banks rest at the weekend.
     */
    @ParameterizedTest
    @CsvSource({"2026-12-24, 2026-12-23", "2026-12-23, 2026-12-22", "2026-12-22, 2026-12-21", "2026-12-21, 2026-12-18"})
    void isHandedInBeforeTheOperatorCloses(LocalDate firstClosed, LocalDate last) {
        Set<LocalDate> closed = firstClosed.datesUntil(LocalDate.parse("2026-12-25")).collect(Collectors.toSet());
        ZonedDateTime now = ZonedDateTime.parse("2026-12-14T09:00:00+01:00[Europe/Paris]");
        assertThat(BankCalendar.deadline(LocalDate.parse("2026-12-24"), TERMS, closed, now))
                .isEqualTo(last.atTime(11, 0).atZone(now.getZone()));
    }

    /** Told on 1 December: not before the 15th. Told early enough: on the due date, or the open day after it. */
    @ParameterizedTest
    @CsvSource({"2026-12-05, 2026-12-01, 2026-12-15", "2026-12-25, 2026-12-01, 2026-12-28", "2026-12-17, 2026-12-01, 2026-12-17"})
    void leavesTheCustomerTheDaysThatWereAgreed(LocalDate due, LocalDate told, LocalDate debit) {
        assertThat(BankCalendar.debitDay(due, told, TERMS)).isEqualTo(debit);
    }

    /** Told on 2 December, a day late: 14 days end on the 16th. A debit due on the 15th moves, one due on the 16th does not. */
    @ParameterizedTest
    @CsvSource({"2026-12-15, 2026-12-01, false", "2026-12-16, 2026-12-01, true", "2026-12-05, 2026-12-01, false",
        "2026-12-25, 2026-12-12, true"})
    void knowsADayThatADayOfDelayWouldNotMove(LocalDate due, LocalDate today, boolean certain) {
        assertThat(BankCalendar.isCertain(due, today, TERMS)).isEqualTo(certain);
    }

    @Test
    void countsOpenDaysBackwards() {
        assertThat(BankCalendar.before(LocalDate.of(2026, 4, 7), 1)).isEqualTo("2026-04-02");
        assertThat(BankCalendar.before(LocalDate.of(2026, 4, 7), 0)).isEqualTo("2026-04-07");
    }
}
