package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;

class KittyRowTest {

    private static final PayoutAccount ACCOUNT = new PayoutAccount("FR7630006000011234567890189", "Hugo Morel");
    private static final AccountEntry.Act ACT = new AccountEntry.Act("paiements", Instant.EPOCH);
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private static KittyRow kitty(String balance, String payout, boolean known, String owed) {
        return new KittyRow(1, "R100036", 2, new KittyRow.Customer("C100036", "Hugo Morel"), Money.of(balance),
                SurplusContract.Payout.valueOf(payout), known ? ACCOUNT : null, Money.of(owed));
    }

    @ParameterizedTest
    @CsvSource({
        // by transfer: all of it, once there is an account
        "171.07, TRANSFER, true, 0.00, 171.07", "171.07, TRANSFER, true, 50.00, 171.07", "171.07, TRANSFER, false, 0.00, 0.00",
        // set off: what is owed, and no more than there is
        "121.69, SET_OFF, false, 0.00, 0.00", "121.69, SET_OFF, false, 30.00, 30.00", "121.69, SET_OFF, true, 500.00, 121.69",
        // taken back more than was earned
        "-3.00, TRANSFER, true, 0.00, 0.00", "-3.00, SET_OFF, false, 9.00, 0.00", "0.00, TRANSFER, true, 0.00, 0.00"})
    void knowsWhatCanBePaidOut(String balance, String payout, boolean known, String owed, String payable) {
        assertThat(kitty(balance, payout, known, owed).payable()).isEqualTo(Money.of(payable));
    }

    @Test
    void aTransferGoesIntoOneFileOnly() {
        KittyPayout payout = KittyPayout.transfer(kitty("171.07", "TRANSFER", true, "0.00"), 7L, DAY, ACT);

        payout.writeInto(7);

        assertThat(payout.account()).isEqualTo(ACCOUNT);
        assertThatThrownBy(() -> payout.writeInto(8)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsSetOffGoesIntoNoFileAndNothingIsPaidOfAnEmptyKitty() {
        KittyPayout setOff = KittyPayout.setOff(kitty("121.69", "SET_OFF", false, "30.00"), DAY, 9, ACT);

        assertThat(setOff.amount()).isEqualTo(Money.of("30.00"));
        assertThatThrownBy(() -> setOff.writeInto(7)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KittyPayout.transfer(kitty("0.00", "TRANSFER", true, "0.00"), 7L, DAY, ACT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"FR7630006000011234567890189, FR76 … 0189", "BE68539007547034, BE68 … 7034"})
    void showsOfAnAccountWhatItsHolderNeeds(String iban, String shown) {
        assertThat(new PayoutAccount(iban, "X").masked()).isEqualTo(shown);
    }
}
