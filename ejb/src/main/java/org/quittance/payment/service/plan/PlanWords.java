package org.quittance.payment.service.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quittance.billing.YearCost;
import org.quittance.customer.Customer;
import org.quittance.document.Written;

/** What customers read and agree to about their plan, in their language. */
final class PlanWords {

    private static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    final Written written;
    private final ResourceBundle texts;

    private PlanWords(Locale locale) {
        written = Written.in(locale);
        texts = ResourceBundle.getBundle(
                "org.quittance.payment.service.plan", locale, PlanWords.class.getClassLoader(), FRENCH_FIRST);
    }

    static PlanWords of(Customer customer) {
        return in(customer.language());
    }

    static PlanWords in(String language) {
        return new PlanWords(Locale.forLanguageTag(language));
    }

    String text(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key), arguments);
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
