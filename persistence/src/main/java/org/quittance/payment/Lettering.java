package org.quittance.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.money.Money;

/**
 * Decides which credit settles which debit of an account: first the debits that a credit names, in its order, then the
 * oldest, by their last day to pay and their name. Credits are taken in the order given. All amounts are positive.
 */
public final class Lettering {

    private static final Comparator<OpenDebit> OLDEST_FIRST = Comparator.comparing(OpenDebit::due).thenComparing(OpenDebit::name);

    /** What is left of a credit, and the debits that it is meant for. */
    public record OpenCredit(long id, Money open, List<Long> meantFor) {
    }

    /** What is left to pay of a debit. */
    public record OpenDebit(long id, LocalDate due, String name, Money open) {
    }

    /** A part of a credit that settles a debit. */
    public record Match(long creditId, long debitId, Money amount) {
    }

    private final List<OpenDebit> debits;
    private final Map<Long, Money> open = new HashMap<>();
    private final List<Match> matches = new ArrayList<>();

    private Lettering(List<OpenDebit> debits) {
        this.debits = debits.stream().sorted(OLDEST_FIRST).toList();
        debits.forEach(debit -> open.put(debit.id(), debit.open()));
    }

    public static List<Match> match(List<OpenCredit> credits, List<OpenDebit> debits) {
        Lettering lettering = new Lettering(debits);
        credits.forEach(lettering::settle);
        return lettering.matches;
    }

    private void settle(OpenCredit credit) {
        Money left = credit.open();
        for (long debit : credit.meantFor()) {
            left = settle(credit.id(), debit, left);
        }
        for (OpenDebit debit : debits) {
            left = settle(credit.id(), debit.id(), left);
        }
    }

    private Money settle(long credit, long debit, Money left) {
        Money part = open.getOrDefault(debit, Money.ZERO).min(left);
        if (!part.isPositive()) {
            return left;
        }
        open.merge(debit, part, Money::minus);
        matches.add(new Match(credit, debit, part));
        return left.minus(part);
    }
}
