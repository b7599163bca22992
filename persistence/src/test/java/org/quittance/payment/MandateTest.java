package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandateTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 15);
    private static final Instant MOMENT = Instant.parse("2026-01-15T10:00:00Z");
    private static final DebtorAccount OLD = new DebtorAccount("FR7630006000011234567890189", null, "Camille Martin");
    private static final DebtorAccount NEW = new DebtorAccount("DE89370400440532013000", null, "Camille Martin");

    private static Mandate signed() {
        return new Mandate(7, Umr.of("C100051", 1), OLD, SignatureProof.paper(SIGNED, MOMENT, "conseil"));
    }

    private static SignatureProof on(LocalDate day) {
        return SignatureProof.paper(day, MOMENT, "conseil");
    }

    /** Signed on 15 January 2026 and never used: the last day is 14 January 2029. */
    @ParameterizedTest
    @CsvSource({"2026-01-15, ACTIVE", "2029-01-14, ACTIVE", "2029-01-15, LAPSED"})
    void lapses36MonthsAfterItsSignatureIfNothingIsCollected(LocalDate day, Mandate.State state) {
        assertThat(signed().state(day)).isEqualTo(state);
    }

    @Test
    void keepsEveryAccountThatWasSignedForUnderOneReference() {
        Mandate mandate = signed();

        mandate.amend(NEW, on(SIGNED.plusMonths(3)));

        assertThat(mandate.umr()).isEqualTo("RUM-C100051-1");
        assertThat(mandate.debtor()).isEqualTo(NEW);
        assertThat(mandate.signatures()).extracting(MandateSignature::debtor).containsExactly(OLD, NEW);
    }

    /** A bank that has never debited the first account need not hear that it changed. */
    @Test
    void isNoAmendmentForTheBankBeforeTheFirstDebit() {
        Mandate mandate = signed();

        mandate.amend(NEW, on(SIGNED.plusDays(1)));

        assertThat(mandate.isAmended()).isFalse();
    }

    @Test
    void isActiveAgainUnderANewAccountAfterItWasSuspended() {
        Mandate mandate = signed();
        mandate.suspend("AC04");
        assertThat(mandate.state(SIGNED)).isEqualTo(Mandate.State.SUSPENDED);

        mandate.amend(NEW, on(SIGNED));

        assertThat(mandate.state(SIGNED)).isEqualTo(Mandate.State.ACTIVE);
        assertThat(mandate.suspendedReason()).isNull();
    }

    @Test
    void refusesEverythingOnceItIsRevoked() {
        Mandate mandate = signed();
        mandate.revoke("camille", MOMENT);

        assertThatExceptionOfType(MandateStateException.class).isThrownBy(() -> mandate.revoke("camille", MOMENT));
        assertThatExceptionOfType(MandateStateException.class).isThrownBy(() -> mandate.amend(NEW, on(SIGNED)));
        assertThatExceptionOfType(MandateStateException.class).isThrownBy(() -> mandate.resume(SIGNED));
    }

    @Test
    void refusesANewAccountOnceItLapsed() {
        assertThatExceptionOfType(MandateStateException.class)
                .isThrownBy(() -> signed().amend(NEW, on(LocalDate.of(2029, 1, 15))));
    }

    @Test
    void neverWritesTheWholeAccountNumber() {
        assertThat(OLD.toString()).doesNotContain("30006").endsWith("0189");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUM-C100051-1", "A", "12345678901234567890123456789012345", "a/b?c:d(e).,'+"})
    void takesReferencesThatBanksRead(String text) {
        assertThat(new Umr(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789012345678901234567890123456", "RUM 1", "RUM_1", "é", "/A", "A/", "A//B"})
    void refusesReferencesThatBanksRefuse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Umr(text));
    }
}
