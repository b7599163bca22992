package org.quittance.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.xml.bind.JAXB;
import iso20022.pain008v08.Document;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quittance.money.Money;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Operator;
import org.quittance.payment.CollectionBatch.Format;
import org.quittance.payment.Debit;
import org.quittance.payment.DebitBlock;
import org.quittance.payment.DebtorAccount;
import org.quittance.payment.SequenceType;

class Pain008WriterTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 12, 7);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 15);
    private static final DebitBlock FIRST = new DebitBlock(SequenceType.FRST, FIFTH, 1, Money.of("41.20"));
    private static final DebitBlock RECURRENT = new DebitBlock(SequenceType.RCUR, FIFTH, 2, Money.of("110.01"));
    private static final DebitBlock NEXT = new DebitBlock(SequenceType.RCUR, LATER, 1, Money.of("0.01"));
    private static final Map<DebitBlock, List<Debit>> DEBITS = Map.of(
            FIRST, List.of(debit("E-1", "41.20", false)),
            RECURRENT, List.of(debit("E-2", "100.00", true), debit("E-3", "10.01", false)),
            NEXT, List.of(debit("E-4", "0.01", false)));

    private static Debit debit(String id, String amount, boolean amended) {
        return new Debit(1, id, "RUM-C100051-1", LocalDate.of(2026, 1, 15), amended, Money.of(amount),
                new DebtorAccount("FR76 3000 6000 0112 3456 7890 189", id.equals("E-3") ? "AGRIFRPP" : null, "Zoé Nguyễn"),
                "Facture F-2026-000123, Régie de l’Eau & Cie");
    }

    private static DebitMessage message(Format format, DebitBlock... blocks) {
        return new DebitMessage("PRLV-20261201-1", Instant.parse("2026-12-01T08:30:15.123Z"), format,
                new DebitMessage.Creditor("Régie du Val-Clair", new CreditorIdentifier("FR72ZZZ123456"),
                        new Operator.BankAccount("FR7630006000011234567890189", "AGRIFRPP")),
                List.of(blocks));
    }

    private static byte[] written(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pain008Writer.write(out, message(format, FIRST, RECURRENT, NEXT), block -> DEBITS.get(block).iterator());
        return out.toByteArray();
    }

    private static Optional<String> fault(Format format, InputStream in) {
        return MessageSchema.fault(Pain008Writer.schema(format), in);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesWhatTheSchemaAllows(Format format) throws IOException {
        byte[] file = written(format);

        assertThat(fault(format, new ByteArrayInputStream(file))).isEmpty();
        assertThat(new String(file, StandardCharsets.UTF_8)).matches("[\\x20-\\x7e\\r\\n]+")
                .contains(format == Format.PAIN_008_001_02 ? "<BIC>AGRIFRPP</BIC>" : "<BICFI>AGRIFRPP</BICFI>")
                .doesNotContain("PstlAdr");
    }

    @Test
    void refusesWhatTheSchemaRefuses() {
        String broken = new String(written(Format.PAIN_008_001_08), StandardCharsets.UTF_8).replace("<PmtMtd>DD", "<PmtMtd>XX");

        assertThat(fault(Format.PAIN_008_001_08, new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)))).isPresent();
        assertThat(fault(Format.PAIN_008_001_02, new ByteArrayInputStream(written(Format.PAIN_008_001_08)))).isPresent();
    }

    /** 41.20 + 100.00 + 10.01 + 0.01 = 151.22 in four debits; the second block is 110.01 in two. */
    @Test
    void countsAndSumsAtBothLevels() {
        Document file = JAXB.unmarshal(new ByteArrayInputStream(written(Format.PAIN_008_001_08)), Document.class);

        var header = file.getCstmrDrctDbtInitn().getGrpHdr();
        assertThat(header.getNbOfTxs()).isEqualTo("4");
        assertThat(header.getCtrlSum()).isEqualByComparingTo("151.22");
        var blocks = file.getCstmrDrctDbtInitn().getPmtInf();
        assertThat(blocks).extracting(block -> block.getNbOfTxs()).containsExactly("1", "2", "1");
        assertThat(blocks).extracting(block -> block.getCtrlSum()).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("41.20"), new BigDecimal("110.01"), new BigDecimal("0.01"));
        assertThat(blocks).extracting(block -> block.getReqdColltnDt()).containsExactly(FIFTH, FIFTH, LATER);
        assertThat(blocks).extracting(block -> block.getPmtInfId()).doesNotHaveDuplicates();
    }

    @Test
    void tellsTheBankOfANewAccountOnceUnderTheSameMandate() {
        String file = new String(written(Format.PAIN_008_001_08), StandardCharsets.UTF_8);

        assertThat(file.split("SMNDA", -1)).hasSize(2);
        assertThat(file).contains("<AmdmntInd>true</AmdmntInd><AmdmntInfDtls><OrgnlDbtrAcct><Id><Othr><Id>SMNDA</Id>");
    }

    @Test
    void writesNoFileWhoseSumsAreNotWhatWasApproved() {
        DebitBlock wrong = new DebitBlock(SequenceType.RCUR, FIFTH, 2, Money.of("110.02"));

        assertThatIllegalStateException().isThrownBy(() -> Pain008Writer.write(OutputStream.nullOutputStream(),
                message(Format.PAIN_008_001_08, wrong), block -> DEBITS.get(RECURRENT).iterator()));
    }

    /**
     * 100,000 debits of 0.01 are some 48 MB of XML. What lives after half of them and after all of them differs by little:
     * nothing of what was written is kept.
     */
    @Test
    void writesAndJudges100_000DebitsInConstantMemory(@TempDir Path folder) throws IOException {
        int count = 100_000;
        long[] live = new long[2];
        DebitBlock many = new DebitBlock(SequenceType.RCUR, FIFTH, count, new Money(count));
        Path file = folder.resolve("many.xml");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Pain008Writer.write(out, message(Format.PAIN_008_001_08, many), block -> debits(count, live));
        }

        assertThat(Files.size(file)).isGreaterThan(40_000_000);
        assertThat(live[1] - live[0]).isLessThan(8L << 20);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            assertThat(fault(Format.PAIN_008_001_08, in)).isEmpty();
        }
    }

    private static Iterator<Debit> debits(int count, long[] live) {
        return IntStream.range(0, count).mapToObj(i -> {
            if (i == count / 2) {
                live[0] = live();
            } else if (i == count - 1) {
                live[1] = live();
            }
            return debit("E-" + (i + 100), "0.01", false);
        }).iterator();
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
