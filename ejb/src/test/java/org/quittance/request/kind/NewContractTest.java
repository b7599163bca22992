package org.quittance.request.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.customer.Customer;
import org.quittance.tariff.Offer;

class NewContractTest {

    /** Thirty days before 21 November 2026 is 22 October. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-10-21, LONG_AGO",
        "2026-10-22, -",
        "2027-11-21, -",
        "2027-11-22, TOO_LATE"})
    void theFirstDayMayBePastForAWhileAndLiesWithinAYear(String from, FormFault fault) {
        assertThat(NewContractForm.dayFault(LocalDate.parse(from), LocalDate.of(2026, 11, 21), 30)).isEqualTo(Optional.ofNullable(fault));
    }

    /**
     * Saturday 21 November 2026 and fourteen days are Saturday 5 December, so Monday the 7th; Wednesday the 11th ends on a
     * Wednesday. 11 December ends on Christmas Day, a Friday: the next working day is Monday the 28th.
     * 15 March 2027 ends on Easter Monday, so the day after.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-12-07",
        "2026-11-11, 2026-11-25",
        "2026-12-11, 2026-12-28",
        "2027-03-15, 2027-03-30"})
    void aPeriodThatEndsOnADayOffEndsOnTheNextWorkingDay(LocalDate concluded, LocalDate last) {
        assertThat(RevocationPeriod.lastDay(concluded, 14)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "EVERYBODY, PERSON, true", "EVERYBODY, COMPANY, true", "PERSONS, PERSON, true", "PERSONS, COMPANY, false",
        "COMPANIES, PERSON, false", "COMPANIES, COMPANY, true"})
    void anOfferIsSoldToThoseItIsFor(Offer.Audience audience, Customer.Kind kind, boolean sold) {
        assertThat(Offers.isFor(audience, kind)).isEqualTo(sold);
    }
}
