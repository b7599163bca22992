package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quittance.money.Money;
import org.quittance.payment.service.card.CardPageService;
import org.quittance.web.component.Language;
import org.quittance.web.component.NotFound;

/** Leads to the provider's page with the signed form; once that is too late, to what became of the payment. */
@Named("openPayHandover")
@RequestScoped
public class PayHandoverBacking {

    /** One of the form's hidden fields. */
    public record Field(String name, String value) {
    }

    @EJB
    private CardPageService cards;
    @Inject
    private Language language;
    private String attempt;
    private CardPageService.Shown shown;
    private CardPageService.CardForm form;

    public String load() {
        Optional<CardPageService.Shown> found = attempt == null ? Optional.empty() : cards.shown(attempt);
        if (found.isEmpty()) {
            NotFound.answer();
            return null;
        }
        shown = found.get();
        form = cards.form(attempt, language.getCode()).orElse(null);
        return form == null ? "/pay-result?faces-redirect=true&attempt=" + attempt : null;
    }

    public Money getAmount() {
        return shown.amount();
    }

    /** Where the form goes. */
    public String getAction() {
        return form.action();
    }

    public List<Field> getFields() {
        return form.fields().entrySet().stream().map(field -> new Field(field.getKey(), field.getValue())).toList();
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
