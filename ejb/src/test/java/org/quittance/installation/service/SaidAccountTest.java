package org.quittance.installation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidAccountTest {

    private static SaidAccount said(String name, String iban, String bic) {
        return new SaidAccount(name, iban, bic, "512", LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({"FR76 3000 6000 0112 3456 7890 189, AGRIFRPP", "fr7630006000011234567890189, ", "DE89 3704 0044 0532 0130 00, COBADEFFXXX"})
    void whatTheBankGaveIsTakenHoweverItIsWritten(String iban, String bic) {
        assertThat(said("Compte", iban, bic).faults()).isEmpty();
    }

    /** The Tunisian one is sound, but no debit reaches it; a German bank keeps no French account. */
    @ParameterizedTest
    @CsvSource({
        "FR76 3000 6000 0112 3456 7890 188,, IBAN",
        "FR76 3000 6000 0112 3456 7890 18,, IBAN",
        ",, IBAN",
        "TN59 1000 6035 1835 9847 8831,, OUTSIDE_SEPA",
        "FR76 3000 6000 0112 3456 7890 189, AGRIFR, BIC",
        "DE89 3704 0044 0532 0130 00, AGRIFRPP, BIC"})
    void saysWhatIsWrongWithAnAccount(String iban, String bic, AccountFault fault) {
        assertThat(said("Compte", iban, bic).faults()).containsExactly(fault);
    }

    @Test
    void saysEverythingAtOnce() {
        assertThat(new SaidAccount(" ", "x", "y", "531", LocalDate.of(2026, 12, 1)).faults())
                .containsExactly(AccountFault.NAME, AccountFault.IBAN, AccountFault.BIC, AccountFault.LEDGER);
    }
}
