package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankAccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OperatorAccount first = account("FR7630006000011234567890189", "1900-01-01");
    private final OperatorAccount second = account("FR7610278060610002040220148", "2026-12-01");

    private static OperatorVersion.Said from(String day) {
        return new OperatorVersion.Said(LocalDate.parse(day), "administration", Instant.EPOCH);
    }

    private static OperatorAccount account(String iban, String day) {
        return new OperatorAccount("Compte", new Operator.BankAccount(iban, ""), "512", from(day));
    }

    private static OperatorAccountUse use(AccountPurpose purpose, OperatorAccount account, String day) {
        return new OperatorAccountUse(purpose, account, from(day));
    }

    private BankAccounts used(OperatorAccountUse... uses) {
        return new BankAccounts(List.of(first, second), List.of(uses));
    }

    /** The same day twice: the correction counts. The debits go their own way. */
    @Test
    void theLastUseThatHasBegunCounts() {
        BankAccounts accounts = used(use(AccountPurpose.REFUNDS, first, "1900-01-01"), use(AccountPurpose.REFUNDS, null, "2027-02-01"),
                use(AccountPurpose.REFUNDS, first, "2027-01-01"), use(AccountPurpose.REFUNDS, second, "2027-01-01"));

        assertThat(accounts.on(AccountPurpose.REFUNDS, LocalDate.of(2026, 12, 31))).contains(first);
        assertThat(accounts.on(AccountPurpose.REFUNDS, LocalDate.of(2027, 1, 1))).contains(second);
        assertThat(accounts.on(AccountPurpose.REFUNDS, LocalDate.of(2027, 2, 1))).as("none from then on").isEmpty();
        assertThat(accounts.on(AccountPurpose.DEBITS, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    /** The second account is held from 1 December on. */
    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, true"})
    void anAccountServesFromItsOpeningOn(String day, boolean held) {
        assertThat(used(use(AccountPurpose.DEBITS, second, day)).areHeldWhileUsed(TODAY)).isEqualTo(held);
    }

    /** Closed from 1 January: the use has to end on that day at the latest, also by serving no account. */
    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2027-01-01, true", "2027-01-02, false"})
    void aClosedAccountServesNothingFromItsClosingOn(String replaced, boolean held) {
        first.close(LocalDate.of(2027, 1, 1));

        assertThat(used(use(AccountPurpose.RECEIPTS, first, "1900-01-01")).areHeldWhileUsed(TODAY)).isFalse();
        for (OperatorAccount next : new OperatorAccount[] {second, null}) {
            BankAccounts accounts = used(use(AccountPurpose.RECEIPTS, first, "1900-01-01"))
                    .with(use(AccountPurpose.RECEIPTS, next, replaced));
            assertThat(accounts.areHeldWhileUsed(TODAY)).isEqualTo(held);
        }
    }

    /** Without the use of January the account closed then would go on. */
    @Test
    void aUseThatReplacesAClosedAccountIsNeeded() {
        first.close(LocalDate.of(2027, 1, 1));
        OperatorAccountUse next = use(AccountPurpose.RECEIPTS, second, "2027-01-01");
        BankAccounts accounts = used(use(AccountPurpose.RECEIPTS, first, "1900-01-01"), next);

        assertThat(accounts.areHeldWhileUsed(TODAY)).isTrue();
        assertThat(accounts.without(next).areHeldWhileUsed(TODAY)).isFalse();
    }

    /** A use of days that are over does not matter, nor one that another of the same day replaced. */
    @Test
    void whatIsPastStaysAsItWas() {
        first.close(LocalDate.of(2026, 11, 22));

        assertThat(used(use(AccountPurpose.RECEIPTS, first, "1900-01-01"), use(AccountPurpose.RECEIPTS, null, "2026-11-22"))
                .areHeldWhileUsed(TODAY)).isTrue();
        assertThat(used(use(AccountPurpose.DEBITS, first, "2026-12-24"), use(AccountPurpose.DEBITS, second, "2026-12-24"))
                .areHeldWhileUsed(TODAY)).isTrue();
    }

    @Test
    void peopleReadAnIbanInGroupsOfFour() {
        assertThat(first.writtenIban()).isEqualTo("FR76 3000 6000 0112 3456 7890 189");
    }
}
