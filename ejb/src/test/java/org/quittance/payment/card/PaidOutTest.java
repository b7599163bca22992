package org.quittance.payment.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.payment.CardDay;
import org.quittance.payment.CardFeeLimit;

class PaidOutTest {

    /** 1 % and 0.10 for each. */
    private static final CardFeeLimit LIMIT = new CardFeeLimit(new BigDecimal("1"), Money.of("0.10"));

    private static CardDay day(int day, int payments, String gross) {
        return day(day, payments, gross, gross);
    }

    private static CardDay day(int day, int movements, String gross, String volume) {
        return new CardDay(LocalDate.of(2026, 11, day), movements, Money.of(gross), Money.of(volume));
    }

    private static String days(String net, String text, CardDay... open) {
        return PaidOut.days(List.of(open), Money.of(net), text, LIMIT)
                .map(days -> days.stream().map(one -> String.valueOf(one.day().getDayOfMonth())).toList().toString()).orElse("-");
    }

    /** 100.00 with 2 payments may cost 1.20, no cent more; nothing is paid out that was not paid. */
    @ParameterizedTest
    @CsvSource({"100.00, [18]", "98.80, [18]", "98.79, -", "100.01, -"})
    void leavesTheProviderHisFeeAndNoMore(String net, String expected) {
        assertThat(days(net, "", day(18, 2, "100.00"), day(19, 1, "300.00"))).isEqualTo(expected);
    }

    /** 100.00 + 300.00 less 3 x 0.10 and 1 % of 400.00: from 395.70 on. */
    @Test
    void addsDaysThatFollowEachOther() {
        assertThat(days("395.70", "", day(18, 2, "100.00"), day(19, 1, "300.00"), day(20, 1, "50.00"))).isEqualTo("[18, 19]");
        assertThat(days("149.00", "", day(18, 2, "100.00"), day(19, 1, "300.00"), day(20, 1, "50.00"))).isEqualTo("-");
    }

    /** 30.00 paid, 100.00 given back: he takes 70.00 and at most 2 x 0.10 + 1 % of 130.00 = 1.50; never less than 70.00. */
    @ParameterizedTest
    @CsvSource({"-70.00, [18]", "-71.50, [18]", "-71.51, -", "-69.99, -", "70.00, -"})
    void takesBackWhatWasGivenBackBeyondThePayments(String net, String expected) {
        assertThat(days(net, "", day(18, 2, "-70.00", "130.00"), day(19, 1, "300.00"))).isEqualTo(expected);
    }

    /** 50.00 paid and given back: nothing but his fee, at most 2 x 0.10 + 1 % of 100.00 = 1.20. */
    @Test
    void takesHisFeeAloneWhereAllWasGivenBack() {
        assertThat(days("-1.20", "", day(18, 2, "0.00", "100.00"))).isEqualTo("[18]");
        assertThat(days("-1.21", "", day(18, 2, "0.00", "100.00"))).isEqualTo("-");
    }

    @Test
    void doesNotGuessAmongDaysThatWouldDoAlike() {
        assertThat(days("99.50", "", day(18, 1, "100.00"), day(19, 1, "100.00"))).isEqualTo("-");
        assertThat(days("99.50", "REMISE CB 19/11/2026", day(18, 1, "100.00"), day(19, 1, "100.00"))).isEqualTo("[19]");
        assertThat(days("99.50", "REMISE CB 20261118", day(18, 1, "100.00"), day(19, 1, "100.00"))).isEqualTo("[18]");
        assertThat(days("99.50", "REMISE CB 20/11/2026", day(18, 1, "100.00"))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"20/11/2026, 2026-11-20", "REF20112026X, 2026-11-20", "2026-11-20, 2026-11-20", "CB 20261120 A, 2026-11-20",
        "99/99/2026, ", "120112026, ", "sans date, "})
    void readsTheDayOfAReference(String text, LocalDate day) {
        assertThat(PaidOut.named(text).orElse(null)).isEqualTo(day);
    }
}
