package org.quittance.payment.service.arrears;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.document.Written;
import org.quittance.messaging.service.Phrases;
import org.quittance.money.Money;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.arrears.ProposedAct.Claim;

/** What messages and entries about unpaid invoices say, in the customer's language. */
final class ArrearsWords {

    private final Phrases texts;
    final Written written;

    ArrearsWords(String language) {
        Locale locale = Locale.forLanguageTag(language);
        texts = Phrases.of("org.quittance.payment.service.arrears", locale);
        written = Written.in(locale);
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** A line for each invoice, then one for earlier charges, for costs and for interest if there are any. */
    String lines(ProposedAct act) {
        Stream<String> invoices = act.claims().stream().map(claim -> text("dunning_line", claim.invoice().number(),
                written.date(claim.invoice().dueDate()), written.money(claim.amount())));
        return Stream.of(invoices, charge("dunning_earlier", act.earlier()), charge("dunning_costs", act.costs()), charge("dunning_interest", act.interest()))
                .flatMap(line -> line).collect(Collectors.joining("\n"));
    }

    private Stream<String> charge(String key, Money amount) {
        return amount.isPositive() ? Stream.of(text(key, written.money(amount))) : Stream.empty();
    }

    static String numbers(ProposedAct act) {
        return act.claims().stream().map(Claim::invoice).map(invoice -> invoice.number()).collect(Collectors.joining(", "));
    }
}
