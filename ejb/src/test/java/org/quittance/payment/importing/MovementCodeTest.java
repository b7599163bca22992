package org.quittance.payment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.payment.BankEntry.Kind;

class MovementCodeTest {

    @ParameterizedTest
    @CsvSource({
        // domain, family, credit, reason, several -> kind
        "PMNT, RCDT, true,  ,     false, TRANSFER_RECEIVED",
        "PMNT, RRCT, true,  ,     false, TRANSFER_RECEIVED",  // instant
        "PMNT, RCDT, true,  ,     true,  BATCH",
        "PMNT, RCDT, false, ,     false, OTHER",
        "PMNT, IDDT, true,  ,     true,  COLLECTION_CREDITED",
        "PMNT, IDDT, false, AM04, false, DEBIT_RETURNED",
        "PMNT, IDDT, false, ,     false, DEBIT_RETURNED",
        "PMNT, ICDT, false, ,     false, TRANSFER_SENT",
        "PMNT, ICDT, true,  AC04, false, TRANSFER_RETURNED",
        "PMNT, RCHQ, true,  ,     false, OTHER",              // cheques are entered by hand
        "ACMT, MDOP, false, ,     false, OTHER",              // fees
        "PMNT, NTAV, false, MD06, false, DEBIT_RETURNED",     // no family: the reason tells
        ",     ,     false, MS02, false, DEBIT_RETURNED",
        ",     ,     true,  AC01, false, TRANSFER_RETURNED",
        ",     ,     true,  ,     false, TRANSFER_RECEIVED",
        ",     ,     false, ,     false, OTHER"})
    void tellsWhatAMovementIs(String domain, String family, boolean credit, String reason, boolean several, Kind kind) {
        assertThat(new MovementCode(domain, family, credit, reason).kind(several)).isEqualTo(kind);
    }
}
