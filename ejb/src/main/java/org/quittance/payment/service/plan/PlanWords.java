package org.quittance.payment.service.plan;

import java.util.Locale;
import org.quittance.billing.YearCost;
import org.quittance.customer.Customer;
import org.quittance.document.Written;
import org.quittance.messaging.service.Phrases;

/** What customers read and agree to about their plan, in their language. */
final class PlanWords {

    final Written written;
    private final Phrases texts;

    private PlanWords(Locale locale) {
        written = Written.in(locale);
        texts = Phrases.of("org.quittance.payment.service.plan", locale);
    }

    static PlanWords of(Customer customer) {
        return in(customer.language());
    }

    static PlanWords in(String language) {
        return new PlanWords(Locale.forLanguageTag(language));
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** Where an estimate comes from. */
    String source(YearCost.Source source) {
        return text("source_" + source);
    }

    /** What is agreed to by subscribing; it names all that matters, so that it proves it later. */
    String consent(PlanProposal plan, String operator, boolean byDebit) {
        String agreed = agreed(plan, operator, byDebit);
        return plan.renewal() == null ? agreed : agreed + " " + text("consent_renewal", plan.renewal());
    }

    private String agreed(PlanProposal plan, String operator, boolean byDebit) {
        return text(byDebit ? "consent_debit" : "consent", plan.contract().number(), plan.calendar().debits().size(),
                written.money(plan.amount()), written.longDate(plan.calendar().debits().get(0)),
                written.longDate(plan.calendar().period().end()), operator);
    }
}
