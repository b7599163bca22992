package org.quittance.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;
import org.quittance.operator.Operator;

class Pain001WriterTest {

    private static final TransferMessage MESSAGE = new TransferMessage("RF1", Instant.parse("2026-11-20T09:00:00.5Z"),
            "Régie des Énergies", new Operator.BankAccount("FR7630006000011234567890189", "AGRIFRPP"), LocalDate.of(2026, 11, 20),
            List.of(new CreditTransfer("RF2", Money.of("41.20"), "Zoé Nguyễn & fils", "FR7610107001011234567890129", "REMBOURSEMENT RF2"),
                    new CreditTransfer("RF3", Money.of("0.05"), "B", "DE89370400440532013000", "//x")));

    private static String text(TransferMessage message) {
        return new String(Pain001Writer.write(message), StandardCharsets.UTF_8);
    }

    @Test
    void isAsItsSchemaWantsItAndAddsUp() {
        String written = text(MESSAGE);

        assertThat(MessageSchema.fault(Pain001Writer.SCHEMA, new ByteArrayInputStream(Pain001Writer.write(MESSAGE)))).isEmpty();
        // 41.20 + 0.05
        assertThat(written.split("<NbOfTxs>2</NbOfTxs><CtrlSum>41.25</CtrlSum>", -1)).as("in the group and the payment").hasSize(3);
        assertThat(written).contains("<CreDtTm>2026-11-20T09:00:00Z</CreDtTm>", "<ReqdExctnDt><Dt>2026-11-20</Dt></ReqdExctnDt>");
    }

    @Test
    void writesWhatEveryBankCanRead() {
        assertThat(text(MESSAGE)).contains("<Nm>Regie des Energies</Nm>", "<Nm>Zoe Nguyen + fils</Nm>", "<Ustrd>x</Ustrd>")
                .matches("(?s)[\\x00-\\x7f]*");
    }

    @Test
    void isTheSameWheneverItIsWritten() {
        assertThat(Pain001Writer.write(MESSAGE)).isEqualTo(Pain001Writer.write(MESSAGE));
    }
}
