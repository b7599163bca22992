package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.money.Money;
import org.quittance.payment.Lettering.Match;
import org.quittance.payment.Lettering.OpenCredit;
import org.quittance.payment.Lettering.OpenDebit;

class LetteringTest {

    private static final OpenDebit OLD = new OpenDebit(10, LocalDate.of(2026, 10, 1), "F2026-000001", Money.of("60.00"));
    private static final OpenDebit NEW = new OpenDebit(11, LocalDate.of(2026, 12, 1), "F2026-000002", Money.of("50.00"));

    private static OpenCredit credit(long id, String open, Long... meantFor) {
        return new OpenCredit(id, Money.of(open), List.of(meantFor));
    }

    private static Match match(long credit, long debit, String amount) {
        return new Match(credit, debit, Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource({
        // received -> of the old one (60.00), of the new one (50.00)
        "100.00, 60.00, 40.00",
        " 60.00, 60.00,  0.00",
        " 59.99, 59.99,  0.00",
        "120.00, 60.00, 50.00",
        "  0.01,  0.01,  0.00"})
    void settlesTheOldestFirstAndNothingTwice(String received, String ofOld, String ofNew) {
        List<Match> matches = Lettering.match(List.of(credit(1, received)), List.of(NEW, OLD));

        assertThat(settled(matches, 10)).isEqualTo(Money.of(ofOld));
        assertThat(settled(matches, 11)).isEqualTo(Money.of(ofNew));
        assertThat(matches).allMatch(match -> match.amount().isPositive());
    }

    private static Money settled(List<Match> matches, long debit) {
        return matches.stream().filter(match -> match.debitId() == debit).map(Match::amount).reduce(Money.ZERO, Money::plus);
    }

    @Test
    void settlesFirstWhatThePaymentNames() {
        assertThat(Lettering.match(List.of(credit(1, "70.00", 11L)), List.of(OLD, NEW)))
                .containsExactly(match(1, 11, "50.00"), match(1, 10, "20.00"));
    }

    @Test
    void aNameThatIsSettledAlreadyLeavesTheMoneyToTheOthers() {
        assertThat(Lettering.match(List.of(credit(1, "10.00", 99L)), List.of(OLD, NEW))).containsExactly(match(1, 10, "10.00"));
    }

    @Test
    void takesCreditsInTheirOrder() {
        assertThat(Lettering.match(List.of(credit(1, "55.00"), credit(2, "70.00")), List.of(OLD, NEW)))
                .containsExactly(match(1, 10, "55.00"), match(2, 10, "5.00"), match(2, 11, "50.00"));
    }

    @Test
    void ofTheSameDayTheLowerNumberIsOlder() {
        OpenDebit later = new OpenDebit(9, OLD.due(), "F2026-000003", Money.of("60.00"));

        assertThat(Lettering.match(List.of(credit(1, "60.00")), List.of(later, OLD))).containsExactly(match(1, 10, "60.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void aPaymentIsMoreThanNothing(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Receipt(Money.of(amount), LocalDate.of(2026, 11, 20), PaymentMethod.TRANSFER, null));
    }
}
