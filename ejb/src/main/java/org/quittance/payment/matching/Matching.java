package org.quittance.payment.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quittance.money.Money;
import org.quittance.payment.MatchingPolicy.Weights;
import org.quittance.payment.matching.Debtor.Document;

/**
 * Weighs what speaks for each account. A transfer is certain if the likeliest account reaches the sum that the operator
 * set and lies far enough before the next: a text that names the invoice of one and the number of another is not.
 */
public final class Matching {

    private static final int MOST = 100;

    private Matching() {
    }

    public static Verdict judge(ReceivedTransfer transfer, Collection<Debtor> debtors, Weights weights) {
        List<Match> matches = debtors.stream().map(debtor -> match(transfer, debtor, weights))
                .filter(match -> match.score() >= weights.doubtfulFrom())
                .sorted(Comparator.comparingInt(Match::score).reversed().thenComparingLong(Match::accountId)).toList();
        if (matches.isEmpty()) {
            return new Verdict(Verdict.Kind.UNKNOWN, matches);
        }
        int best = matches.get(0).score();
        int next = matches.size() > 1 ? matches.get(1).score() : 0;
        boolean certain = best >= weights.certainFrom() && best - next >= weights.lead();
        return new Verdict(certain ? Verdict.Kind.CERTAIN : Verdict.Kind.DOUBTFUL, matches);
    }

    static Match match(ReceivedTransfer transfer, Debtor debtor, Weights weights) {
        Set<String> written = Reference.in(transfer.text());
        List<Document> named = written.stream().flatMap(number -> debtor.documents().stream()
                .filter(document -> Reference.compact(document.number()).equals(number))).toList();
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        if (!named.isEmpty()) {
            clues.add(Clue.INVOICE_NUMBER);
        }
        if (debtor.numbers().stream().map(Reference::compact).anyMatch(written::contains)) {
            clues.add(Clue.CUSTOMER_NUMBER);
        }
        if (fits(transfer.amount(), debtor, named)) {
            clues.add(Clue.AMOUNT);
        }
        NameLikeness.of(transfer.payer(), debtor.holder()).ifPresent(clues::add);
        if (debtor.paidBefore()) {
            clues.add(Clue.KNOWN_IBAN);
        }
        int score = clues.stream().mapToInt(clue -> clue.weight(weights)).sum();
        return new Match(debtor.accountId(), Math.min(MOST, score), clues, named.stream().map(Document::id).toList());
    }

    private static boolean fits(Money amount, Debtor debtor, List<Document> named) {
        if (!named.isEmpty()) {
            return named.stream().map(Document::remaining).reduce(Money.ZERO, Money::plus).equals(amount);
        }
        return debtor.balance().equals(amount)
                || debtor.documents().stream().anyMatch(document -> document.remaining().equals(amount));
    }
}
