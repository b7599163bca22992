package org.quittance.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 3 kWc since 2008, and 9 from a law on that nobody has made. */
class PrivateSellerLimitTest {

    private static final List<PrivateSellerLimit> LIMITS = List.of(
            new PrivateSellerLimit(LocalDate.parse("2027-01-01"), BigDecimal.valueOf(9)),
            new PrivateSellerLimit(LocalDate.parse("2008-01-01"), BigDecimal.valueOf(3)));

    private static void check(String status, String kwc, String start) {
        PrivateSellerLimit.check(LIMITS, new SurplusContract.Seller(new BigDecimal(kwc),
                SurplusContract.SellerStatus.valueOf(status), SurplusContract.Payout.TRANSFER), LocalDate.parse(start));
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE, 3, 2026-12-31", "PRIVATE, 9, 2027-01-01", "EXEMPT, 36, 2026-01-01", "TAXED, 36, 2026-01-01"})
    void letsASellerHaveWhatTheLawOfTheFirstDayLets(String status, String kwc, String start) {
        assertThatCode(() -> check(status, kwc, start)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"3.001, 2026-12-31", "9.5, 2027-01-01", "1, 2007-12-31"})
    void refusesAPrivateSellerBeyondIt(String kwc, String start) {
        assertThatThrownBy(() -> check("PRIVATE", kwc, start)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatIsAllowed() {
        assertThatThrownBy(() -> check("PRIVATE", "4", "2026-11-21"))
                .hasMessage("a private seller has at most 3 kWc on 2026-11-21, not 4");
    }
}
