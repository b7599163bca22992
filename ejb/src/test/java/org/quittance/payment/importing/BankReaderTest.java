package org.quittance.payment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.money.Money;
import org.quittance.payment.BankEntry.Kind;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankMovement;
import org.quittance.payment.sample.CamtFile;
import org.quittance.payment.sample.Pain002File;
import org.quittance.payment.sample.SampleMovement;

class BankReaderTest {

    private static final String OURS = "FR7630006000011234567890189";
    private static final String SECOND = "FR7610278060610002040220148";
    private static final Map<String, Long> OWN = Map.of(OURS, 1L, SECOND, 2L);
    private static final SampleMovement TRANSFER = SampleMovement.transfer("2026-11-20", "64.30", "REF1", "MARTIN CAMILLE",
            "FR7610107001011234567890129", "F2026-000123");

    @TempDir
    private Path folder;

    private List<BankMovement> read(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("file.xml"), content);
        BankFile.Message message = BankMessages.check(file, OWN.keySet());
        List<BankMovement> movements = new ArrayList<>();
        try (BankReader reader = new BankReader(file, message, OWN)) {
            for (BankReader.Told told = reader.next(); told != null; told = reader.next()) {
                movements.add(told.movement());
            }
        }
        return movements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"camt.053.001.02", "camt.053.001.08", "camt.054.001.02", "camt.054.001.08"})
    void readsATransferInEveryVersion(String message) throws Exception {
        List<BankMovement> movements = read(new CamtFile(message, OURS).of("M1", List.of(TRANSFER)));

        assertThat(movements).hasSize(1);
        BankMovement transfer = movements.get(0);
        assertThat(transfer.kind()).isEqualTo(Kind.TRANSFER_RECEIVED);
        assertThat(transfer.amount()).isEqualTo(Money.of("64.30"));
        assertThat(transfer.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(transfer.servicerKey()).isEqualTo(OURS + "|REF1");
        assertThat(transfer.endToEndId()).as("NOTPROVIDED says nothing").isNull();
        assertThat(transfer.remittance()).isEqualTo("F2026-000123");
        assertThat(transfer.counterparty())
                .isEqualTo(new BankMovement.Party("MARTIN CAMILLE", "FR7610107001011234567890129"));
    }

    @Test
    void tellsTheSameOfAMovementWhateverTheMessage() throws Exception {
        String notice = read(new CamtFile("camt.054.001.02", OURS).of("A", List.of(TRANSFER.uncalled()))).get(0).fingerprint();
        String statement = read(new CamtFile("camt.053.001.08", OURS).of("B", List.of(TRANSFER))).get(0).fingerprint();

        assertThat(notice).isEqualTo(statement);
    }

    @Test
    void tellsTheMovementsOfAnEntryOneByOne() throws Exception {
        List<BankMovement> movements = read(new CamtFile("camt.053.001.08", OURS).together("B", "SUM1", List.of(
                SampleMovement.transfer("2026-11-20", "10.00", null, "A", null, "x"),
                SampleMovement.transfer("2026-11-20", "20.00", "OWN2", "B", null, "y"))));

        assertThat(movements).extracting(BankMovement::amount).containsExactly(Money.of("10.00"), Money.of("20.00"));
        assertThat(movements).extracting(BankMovement::servicerKey).containsExactly(OURS + "|SUM1/1", OURS + "|OWN2");
    }

    @Test
    void recognisesTheSumOfAFileOfDebits() throws Exception {
        BankMovement credit = read(new CamtFile("camt.053.001.02", OURS).collected("C", "2026-11-20", "905.50", "PR1-1", 12)).get(0);

        assertThat(credit.kind()).isEqualTo(Kind.COLLECTION_CREDITED);
        assertThat(credit.batch()).isEqualTo("PR1-1");
    }

    @Test
    void aDebitThatCameBackIsTheSameInARejectAndInAReturn() throws Exception {
        BankMovement returned = read(new CamtFile("camt.054.001.08", OURS).of("R",
                List.of(SampleMovement.returned("2026-11-19", "41.20", "E2E7", "AM04")))).get(0);
        List<BankMovement> told = read(new Pain002File("pain.008.001.08", "PR1").of("P",
                List.of(new Pain002File.Answer("E2E7", "41.20", "MD01"), new Pain002File.Answer("E2E8", "10.00", null))));

        assertThat(returned.kind()).isEqualTo(Kind.DEBIT_RETURNED);
        assertThat(returned.amount()).isEqualTo(Money.of("-41.20"));
        assertThat(returned.reasonCode()).isEqualTo("AM04");
        assertThat(told).hasSize(2);
        assertThat(told.get(0).kind()).isEqualTo(Kind.DEBIT_REJECTED);
        assertThat(told.get(0).reasonCode()).isEqualTo("MD01");
        assertThat(told.get(0).fingerprint()).isEqualTo(returned.fingerprint());
        assertThat(told.get(1)).as("accepted").isNull();
    }

    @Test
    void aRefundThatIsRejectedIsNoDebit() throws Exception {
        BankMovement told = read(new Pain002File("pain.001.001.09", "RF1").of("P",
                List.of(new Pain002File.Answer("RF9", "12.00", "AC01")))).get(0);

        assertThat(told.kind()).isEqualTo(Kind.TRANSFER_REJECTED);
    }

    @Test
    void aFileThatIsRefusedAsAWholeIsToldOnce() throws Exception {
        List<BankMovement> told = read(new Pain002File("pain.008.001.08", "PR1").refused("P", "FF01"));

        assertThat(told).extracting(BankMovement::kind).containsExactly(Kind.FILE_REJECTED);
        assertThat(told.get(0).batch()).isEqualTo("PR1");
    }

    @Test
    void passesOverWhatIsNotBooked() throws Exception {
        String pending = new CamtFile("camt.053.001.08", OURS).of("B", List.of(TRANSFER)).replace("BOOK", "PDNG");

        assertThat(read(pending)).containsExactly((BankMovement) null);
    }

    /** 20,000 entries of about a kilobyte would not fit if they were all kept. */
    @Test
    void readsAFileOfManyThousandsInConstantMemory() throws Exception {
        String one = new CamtFile("camt.053.001.08", OURS).of("B", List.of(TRANSFER));
        int start = one.indexOf("<Ntry>");
        int end = one.indexOf("</Ntry>") + "</Ntry>".length();
        Path file = folder.resolve("large.xml");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(one.substring(0, start));
            for (int i = 0; i < 20_000; i++) {
                out.write(one.substring(start, end).replace("REF1", "REF" + i));
            }
            out.write(one.substring(end));
        }
        BankFile.Message message = BankMessages.check(file, OWN.keySet());
        long used = used();
        long most = 0;
        int count = 0;
        try (BankReader reader = new BankReader(file, message, OWN)) {
            while (reader.next() != null) {
                if (++count % 5_000 == 0) {
                    most = Math.max(most, used() - used);
                }
            }
        }

        assertThat(count).isEqualTo(20_000);
        assertThat(most).isLessThan(4_000_000);
    }

    @Test
    void whatAFileTellsIsOfTheAccountThatItNames() throws Exception {
        assertThat(read(new CamtFile("camt.053.001.08", OURS).of("M1", List.of(TRANSFER)))).extracting(BankMovement::ownAccount)
                .containsExactly(1L);
        assertThat(read(new CamtFile("camt.054.001.02", SECOND).of("M2", List.of(TRANSFER)))).extracting(BankMovement::ownAccount)
                .containsExactly(2L);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
