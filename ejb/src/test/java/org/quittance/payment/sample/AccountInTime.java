package org.quittance.payment.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quittance.money.Money;
import org.quittance.payment.Lettering;
import org.quittance.payment.Lettering.Match;
import org.quittance.payment.Lettering.OpenCredit;
import org.quittance.payment.Lettering.OpenDebit;
import org.quittance.payment.OpenDocument;

/** An account as the days go by: entries come one after the other, and the real lettering settles after each of them. */
public final class AccountInTime {

    private final Map<Long, OpenDebit> debits = new LinkedHashMap<>();
    private final Map<Long, OpenCredit> credits = new LinkedHashMap<>();
    private final List<Match> settled = new ArrayList<>();
    private long last;

    /** @return its identifier */
    public long invoice(String number, String due, String amount) {
        debits.put(++last, new OpenDebit(last, LocalDate.parse(due), number, Money.of(amount)));
        settle();
        return last;
    }

    /** @param named the invoices that are meant; @return the payment's identifier */
    public long pay(Money amount, List<Long> named) {
        credits.put(++last, new OpenCredit(last, amount, named));
        settle();
        return last;
    }

    /** The money went back: what the payment has settled is open again. */
    public void takeBack(long payment) {
        settled.removeIf(match -> match.creditId() == payment);
        credits.remove(payment);
        settle();
    }

    private void settle() {
        settled.addAll(Lettering.match(
                credits.values().stream().map(credit -> new OpenCredit(credit.id(), left(credit), credit.meantFor()))
                        .filter(credit -> credit.open().isPositive()).toList(),
                debits.values().stream().map(debit -> new OpenDebit(debit.id(), debit.due(), debit.name(), due(debit)))
                        .filter(debit -> debit.open().isPositive()).toList()));
    }

    private Money left(OpenCredit credit) {
        return settled.stream().filter(match -> match.creditId() == credit.id()).map(Match::amount)
                .reduce(credit.open(), Money::minus);
    }

    private Money due(OpenDebit debit) {
        return settled.stream().filter(match -> match.debitId() == debit.id()).map(Match::amount)
                .reduce(debit.open(), Money::minus);
    }

    /** What is not settled, the first to pay first. */
    public List<OpenDocument> open() {
        return debits.values().stream().map(debit -> new OpenDocument(debit.id(), false, debit.name(), debit.due(), due(debit)))
                .filter(document -> document.remaining().isPositive()).sorted(OpenDocument.FIRST_TO_PAY).toList();
    }

    /** {@code F1 41.20, F2 90.60}, or what is left of credit as {@code + 9.40}, or nothing at all. */
    public String stands() {
        List<String> parts = new ArrayList<>(open().stream().map(document -> document.number() + " " + document.remaining()).toList());
        credits.values().stream().sorted(Comparator.comparing(OpenCredit::id)).map(this::left).filter(Money::isPositive)
                .forEach(left -> parts.add("+ " + left));
        return String.join(", ", parts);
    }
}
