package org.quittance.payment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.payment.MatchingPolicy.Weights;
import org.quittance.payment.matching.Debtor.Document;

/** Weights as the first policy has them: invoice 60, customer 55, amount 25, name 25, part of name 10, bank account 30. */
class MatchingTest {

    private static final Weights WEIGHTS = new Weights(60, 55, 25, 25, 10, 30, 80, 20, 25);
    private static final Debtor CAMILLE = debtor(1, "C100001", "Camille Martin", "64.30", "F2026-000123", "64.30");
    private static final Debtor NADIA = debtor(2, "C100002", "Nadia Benali", "41.20", "F2026-000124", "41.20");

    private static Debtor debtor(long account, String number, String holder, String balance, String invoice, String open) {
        return new Debtor(account, List.of(number, number.replace('C', 'A'), number.replace('C', 'E')), holder,
                Money.of(balance), List.of(new Document(account * 10, invoice, Money.of(open))), false);
    }

    private static Verdict judge(String amount, String text, String payer, Debtor... debtors) {
        return Matching.judge(new ReceivedTransfer(Money.of(amount), text, payer, null), List.of(debtors), WEIGHTS);
    }

    @ParameterizedTest
    @CsvSource({
        // amount, text, payer -> verdict, score
        "64.30, F2026-000123,                 CAMILLE MARTIN,   CERTAIN,  100", // 60 + 25 + 25 = 110, at most 100
        "64.30, Facture F2026 000123,         ,                 CERTAIN,   85", // 60 + 25
        "64.30, REF/F2026000123,              M. ET MME DUPONT, CERTAIN,   85",
        "50.00, F2026-000123,                 MME MARTIN CAMILLE, CERTAIN, 85", // 60 + 25, a part of the invoice
        "50.00, F2026-000123,                 ,                 DOUBTFUL,  60",
        "64.30, client C100001,               ,                 CERTAIN,   80", // 55 + 25
        "64.30, contrat E 100001,             ,                 CERTAIN,   80",
        "70.00, C100001,                      Camille Martin,   CERTAIN,   80", // 55 + 25
        "70.00, C100001,                      ,                 DOUBTFUL,  55",
        "64.30, eau,                          Camille Martin,   DOUBTFUL,  50", // 25 + 25: a name and an amount are no reference
        "64.30, eau,                          Jules Martin,     DOUBTFUL,  35", // 25 + 10
        "64.30, ,                             ,                 DOUBTFUL,  25",
        "10.00, eau,                          Camille Martin,   DOUBTFUL,  25",
        "10.00, eau,                          Jules Martin,     UNKNOWN,    0",
        "10.00, F2026-000999,                 ,                 UNKNOWN,    0",
        "10.00, XF2026-0001234,               ,                 UNKNOWN,    0"})
    void weighsWhatSpeaksForAnAccount(String amount, String text, String payer, Verdict.Kind verdict, int score) {
        Verdict judged = judge(amount, text, payer, CAMILLE);

        assertThat(judged.kind()).isEqualTo(verdict);
        assertThat(judged.matches().stream().map(Match::score).findFirst().orElse(0)).isEqualTo(score);
    }

    @Test
    void namesTheInvoicesThatTheTextNamesInItsOrder() {
        Debtor two = new Debtor(1, List.of("C100001"), "Camille Martin", Money.of("100.00"),
                List.of(new Document(10, "F2026-000123", Money.of("60.00")), new Document(11, "F2026-000130", Money.of("40.00"))),
                false);

        Verdict judged = judge("100.00", "F2026-000130 + F2026-000123", null, two);

        assertThat(judged.best().invoices()).containsExactly(11L, 10L);
        assertThat(judged.best().clues()).containsExactly(Clue.INVOICE_NUMBER, Clue.AMOUNT); // 40 + 60 = 100
    }

    @Test
    void isNotCertainIfTheTextNamesOneAndTheInvoiceIsAnothers() {
        // Camille: 60 + 25 = 85; Nadia: 55 + 25 = 80: less than 20 between them.
        Verdict judged = judge("64.30", "F2026-000123 C100002", "Nadia Benali", CAMILLE, NADIA);

        assertThat(judged.kind()).isEqualTo(Verdict.Kind.DOUBTFUL);
        assertThat(judged.matches()).extracting(Match::accountId).containsExactly(1L, 2L);
    }

    @Test
    void knowsWhoPaidFromThisBankAccountBefore() {
        Debtor known = new Debtor(1, List.of("C100001"), "Camille Martin", Money.of("64.30"), CAMILLE.documents(), true);

        // 25 + 25 + 30 = 80
        assertThat(judge("64.30", "facture", "MARTIN CAMILLE", known).kind()).isEqualTo(Verdict.Kind.CERTAIN);
    }

    @Property
    void doesNotDependOnTheOrderOfTheAccounts(@ForAll boolean turned, @ForAll boolean named) {
        List<Debtor> debtors = new ArrayList<>(List.of(CAMILLE, NADIA));
        if (turned) {
            Collections.reverse(debtors);
        }
        ReceivedTransfer transfer = new ReceivedTransfer(Money.of("41.20"), named ? "C100002" : "eau", "Benali", null);

        Verdict judged = Matching.judge(transfer, debtors, WEIGHTS);

        // 25 + 55 + 10 = 90 with the number; 25 + 10 = 35 without; nothing for Camille.
        assertThat(judged.matches()).extracting(Match::score).containsExactly(named ? 90 : 35);
    }

    @Property
    void neverScoresMoreThanAHundredOrPostsWhatIsNotAlone(@ForAll long cents, @ForAll String text, @ForAll String payer) {
        Verdict judged = Matching.judge(new ReceivedTransfer(new Money(cents), text, payer, null), List.of(CAMILLE, NADIA), WEIGHTS);

        assertThat(judged.matches()).allMatch(match -> match.score() >= 25 && match.score() <= 100);
        assertThat(judged.matches().isEmpty()).isEqualTo(judged.kind() == Verdict.Kind.UNKNOWN);
    }
}
