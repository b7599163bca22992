package org.quittance.payment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.quittance.money.Money;
import org.quittance.payment.Lettering;
import org.quittance.payment.Lettering.Match;
import org.quittance.payment.Lettering.OpenCredit;
import org.quittance.payment.Lettering.OpenDebit;

/**
 * An account that gets invoices, payments that name some of them or none, returns of payments, and payments given back in
 * part, in any order and some of them twice: what holds after every one of them.
 */
class LetteringPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Map<Long, Money> debits = new LinkedHashMap<>();
    private final Map<Long, Money> credits = new LinkedHashMap<>();
    private final Map<Long, List<Long>> meantFor = new LinkedHashMap<>();
    private final List<Match> settled = new ArrayList<>();
    private Money entries = Money.ZERO;
    private long last;

    private enum Act {
        INVOICE, PAY, PAY_NAMED, RETURN, GIVE_BACK
    }

    /** @param which of the invoices or payments so far it is about, the last one is 0 */
    private record Event(Act act, long cents, int which) {
    }

    @Provide
    Arbitrary<List<Event>> stories() {
        return Combinators.combine(Arbitraries.of(Act.values()), Arbitraries.longs().between(1, 20_000),
                Arbitraries.integers().between(0, 5)).as(Event::new).list().ofMaxSize(40);
    }

    /** One instance plays all stories. */
    @BeforeTry
    void nothingHasHappened() {
        debits.clear();
        credits.clear();
        meantFor.clear();
        settled.clear();
        entries = Money.ZERO;
        last = 0;
    }

    @Property(tries = 500)
    void nothingIsSettledTwiceWhateverHappens(@ForAll("stories") List<Event> story) {
        for (Event event : story) {
            happens(event);
            settle();
            holds();
        }
    }

    private void happens(Event event) {
        Money amount = new Money(event.cents());
        switch (event.act()) {
            case INVOICE -> debit(amount);
            case PAY -> credit(amount);
            case PAY_NAMED -> {
                long payment = credit(amount);
                some(debits, event.which()).ifPresent(invoice -> meantFor.put(payment, List.of(invoice)));
            }
            case RETURN -> some(credits, event.which()).ifPresent(payment -> back(payment, credits.get(payment)));
            case GIVE_BACK -> some(credits, event.which()).ifPresent(payment -> back(payment, amount.min(credits.get(payment))));
        }
    }

    /** What the payment has settled is open again, and it pays first what went back: told twice, there is nothing left to give. */
    private void back(long payment, Money amount) {
        if (meantFor.getOrDefault(payment, List.of()).stream().anyMatch(id -> id < 0)) {
            return;
        }
        settled.removeIf(match -> match.creditId() == payment);
        long back = -debit(amount);
        debits.put(back, debits.remove(-back));
        meantFor.put(payment, List.of(back));
    }

    private long debit(Money amount) {
        debits.put(++last, amount);
        entries = entries.plus(amount);
        return last;
    }

    private long credit(Money amount) {
        credits.put(++last, amount);
        entries = entries.minus(amount);
        return last;
    }

    private static Optional<Long> some(Map<Long, Money> known, int which) {
        List<Long> ids = new ArrayList<>(known.keySet());
        return ids.size() <= which ? Optional.empty() : Optional.of(ids.get(ids.size() - 1 - which));
    }

    private void settle() {
        settled.addAll(Lettering.match(
                credits.keySet().stream().filter(id -> left(id).isPositive())
                        .map(id -> new OpenCredit(id, left(id), meantFor.getOrDefault(id, List.of()))).toList(),
                debits.keySet().stream().filter(id -> due(id).isPositive())
                        .map(id -> new OpenDebit(id, DAY.plusDays(Math.abs(id)), "F" + id, due(id))).toList()));
    }

    private Money left(long credit) {
        return settled.stream().filter(match -> match.creditId() == credit).map(Match::amount).reduce(credits.get(credit), Money::minus);
    }

    private Money due(long debit) {
        return settled.stream().filter(match -> match.debitId() == debit).map(Match::amount).reduce(debits.get(debit), Money::minus);
    }

    /** Nothing below zero; what is due less what is left is the sum of the entries; and nothing is left while something is due. */
    private void holds() {
        List<Money> due = debits.keySet().stream().map(this::due).toList();
        List<Money> left = credits.keySet().stream().map(this::left).toList();
        assertThat(due).noneMatch(Money::isNegative);
        assertThat(left).noneMatch(Money::isNegative);
        Money owed = due.stream().reduce(Money.ZERO, Money::plus);
        Money kept = left.stream().reduce(Money.ZERO, Money::plus);
        assertThat(owed.minus(kept)).isEqualTo(entries);
        assertThat(owed.isZero() || kept.isZero()).isTrue();
    }
}
