package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quittance.money.Money;

class BankEntryTest {

    private static final AccountEntry.Act ACT = new AccountEntry.Act("paiements", Instant.EPOCH);

    private static BankEntry entry(BankEntry.Kind kind) {
        return new BankEntry(new BankMovement(null, kind, null, "0", LocalDate.of(2026, 11, 20), Money.of("10.00"), null, null, "x",
                new BankMovement.Party("A", null), null));
    }

    private static BankEntry transfer() {
        return entry(BankEntry.Kind.TRANSFER_RECEIVED);
    }

    @Test
    void isPostedOnceAndOnceMoreAfterItWasTakenBack() {
        BankEntry entry = transfer();
        String first = entry.postingKey();
        entry.post(1, 11L, 85, ACT);

        assertThatExceptionOfType(BankEntryStateException.class).isThrownBy(entry::postingKey);
        entry.takeBack("another's", ACT);
        assertThat(entry.state()).isEqualTo(BankEntry.State.UNIDENTIFIED);
        assertThat(entry.accountId()).isNull();
        assertThat(entry.postingKey()).as("else the second posting would be taken for the first").isNotEqualTo(first);
    }

    @Test
    void mayBeAssignedAfterItWasSetAside() {
        BankEntry entry = transfer();
        entry.setAside("asked", ACT);
        entry.post(1, 11L, null, ACT);

        assertThat(entry.state()).isEqualTo(BankEntry.State.POSTED);
        assertThat(entry.note()).as("of before").isNull();
    }

    @Test
    void whatIsNotedIsFinal() {
        BankEntry entry = transfer();
        entry.note(null, ACT);

        assertThatExceptionOfType(BankEntryStateException.class).isThrownBy(() -> entry.propose(1, 50));
        assertThatExceptionOfType(BankEntryStateException.class).isThrownBy(() -> entry.setAside("x", ACT));
    }

    @ParameterizedTest
    @EnumSource(value = BankEntry.Kind.class, names = {"DEBIT_RETURNED", "TRANSFER_RETURNED"})
    void whatTheBankTookBackStaffDoNot(BankEntry.Kind kind) {
        BankEntry entry = entry(kind);
        entry.post(1, 11L, null, ACT);

        assertThatExceptionOfType(BankEntryStateException.class).isThrownBy(() -> entry.takeBack("x", ACT));
    }
}
