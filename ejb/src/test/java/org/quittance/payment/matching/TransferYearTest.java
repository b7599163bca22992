package org.quittance.payment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;
import org.quittance.payment.MatchingPolicy.Weights;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.matching.Debtor.Document;
import org.quittance.payment.sample.AccountInTime;

/**
 * A year of somebody who pays by transfer and by nothing else: 90.60 a month, due on the 18th. What the bank tells is judged
 * with the weights of the first policy; what is certain settles what its text names, then the oldest.
 */
class TransferYearTest {

    private static final Weights WEIGHTS = new Weights(60, 55, 25, 25, 10, 30, 80, 20, 25);

    private final AccountInTime account = new AccountInTime();

    private String invoice(int month) {
        account.invoice("F2026-%06d".formatted(month), "2026-%02d-18".formatted(month), "90.60");
        return account.stands();
    }

    /** Judges it, and books it if it is certain. @return how it was judged and how the account stands then */
    private String transfer(String amount, String text) {
        List<OpenDocument> open = account.open();
        Debtor debtor = new Debtor(1, List.of("C100061", "C100061-1"), "Ava Lindqvist",
                open.stream().map(OpenDocument::remaining).reduce(Money.ZERO, Money::plus),
                open.stream().map(document -> new Document(document.id(), document.number(), document.remaining())).toList(), false);
        Verdict verdict = Matching.judge(new ReceivedTransfer(Money.of(amount), text, "AVA LINDQVIST", null), List.of(debtor), WEIGHTS);
        if (verdict.kind() == Verdict.Kind.CERTAIN) {
            account.pay(Money.of(amount), verdict.best().invoices());
        }
        return verdict.kind() + ": " + account.stands();
    }

    /**
     * 100.00 for 90.60 in February leave 9.40, so that March costs 81.20; 50.00 of April leave 40.60, which the 131.20 of May
     * settle with it; in June and July the later invoice is named, and the older one stays open until it is paid; a transfer
     * without a word waits for staff; the last one pays the three that are open then.
     */
    @Test
    void isSettledMonthByMonthWithAnOverpaymentAndAPart() {
        assertThat(invoice(1)).isEqualTo("F2026-000001 90.60");
        assertThat(transfer("90.60", "facture F2026-000001")).isEqualTo("CERTAIN: ");
        invoice(2);
        assertThat(transfer("100.00", "client C100061")).isEqualTo("CERTAIN: + 9.40"); // 100.00 - 90.60
        assertThat(invoice(3)).isEqualTo("F2026-000003 81.20"); // 90.60 - 9.40
        assertThat(transfer("81.20", "F2026-000003")).isEqualTo("CERTAIN: ");
        invoice(4);
        assertThat(transfer("50.00", "acompte F2026-000004")).isEqualTo("CERTAIN: F2026-000004 40.60"); // 90.60 - 50.00
        invoice(5);
        assertThat(transfer("131.20", "F2026-000004 F2026-000005")).isEqualTo("CERTAIN: "); // 40.60 + 90.60
        invoice(6);
        invoice(7);
        assertThat(transfer("90.60", "F2026-000007")).isEqualTo("CERTAIN: F2026-000006 90.60");
        assertThat(transfer("90.60", "parking")).isEqualTo("DOUBTFUL: F2026-000006 90.60");
        assertThat(transfer("90.60", "C100061 juin")).isEqualTo("CERTAIN: ");
        invoice(8);
        assertThat(transfer("0.60", "F2026-000008")).isEqualTo("CERTAIN: F2026-000008 90.00");
        invoice(9);
        assertThat(invoice(10)).isEqualTo("F2026-000008 90.00, F2026-000009 90.60, F2026-000010 90.60");
        assertThat(transfer("271.20", "C100061 solde")).isEqualTo("CERTAIN: "); // 90.00 + 2 x 90.60
        invoice(11);
        assertThat(transfer("181.20", "C100061 novembre et decembre")).isEqualTo("CERTAIN: + 90.60"); // 2 x 90.60 - 90.60
        assertThat(invoice(12)).isEmpty();
    }
}
