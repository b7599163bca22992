package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.money.Money;

class PaymentTest {

    private static Payment.Receipt receipt(String amount) {
        return new Payment.Receipt(Money.of(amount), LocalDate.of(2026, 11, 20), Payment.Method.TRANSFER, null);
    }

    @ParameterizedTest
    @CsvSource({
        // received, first owes, second owes -> first left, second left, credit left
        "100.00, 60.00, 50.00,  0.00, 10.00,  0.00",
        " 60.00, 60.00, 50.00,  0.00, 50.00,  0.00",
        " 59.99, 60.00, 50.00,  0.01, 50.00,  0.00",
        "120.00, 60.00, 50.00,  0.00,  0.00, 10.00",
        "  0.01, 60.00, 50.00, 59.99, 50.00,  0.00"})
    void settlesInTheOrderGivenAndKeepsTheRestAsCredit(
            String received, String first, String second, String firstLeft, String secondLeft, String credit) {
        Payment payment = new Payment(1, receipt(received), "conseil", Instant.EPOCH);

        assertThat(payment.allocateTo(10, Money.of(first))).isEqualTo(Money.of(firstLeft));
        assertThat(payment.allocateTo(11, Money.of(second))).isEqualTo(Money.of(secondLeft));
        assertThat(payment.unallocated()).isEqualTo(Money.of(credit));
    }

    @Test
    void leavesASettledInvoiceAlone() {
        Payment payment = new Payment(1, receipt("10.00"), "conseil", Instant.EPOCH);

        assertThat(payment.allocateTo(10, Money.ZERO)).isEqualTo(Money.ZERO);
        assertThat(payment.unallocated()).isEqualTo(Money.of("10.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void isMoreThanNothing(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> receipt(amount));
    }
}
