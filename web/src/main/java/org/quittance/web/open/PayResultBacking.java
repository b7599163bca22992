package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.service.card.CardPageService;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** Where the provider leads back to: says what is known, never what the browser claims, and waits where nothing is. */
@Named("openPayResult")
@RequestScoped
public class PayResultBacking {

    @EJB
    private CardPageService cards;
    private String attempt;
    private CardPageService.Shown shown;

    public void load() {
        shown = attempt == null ? null : cards.shown(attempt).orElse(null);
        if (shown == null) {
            NotFound.answer();
        }
    }

    public CardPageService.Shown getShown() {
        return shown;
    }

    public boolean isWaiting() {
        return shown.state().isOpen();
    }

    public boolean isPaid() {
        return shown.state() == CardAttempt.State.CAPTURED;
    }

    /** Whether it ended without money, so that one may try anew. */
    public boolean isUnpaid() {
        return !shown.state().isOpen() && !shown.state().isPaid();
    }

    public String getTone() {
        return switch (shown.state()) {
            case CAPTURED -> "good";
            case REFUSED -> "bad";
            case ABANDONED, EXPIRED, UNKNOWN -> "warn";
            case STARTED, REFUNDING, REFUNDED -> "note";
        };
    }

    public String getTitle() {
        return Texts.text(FacesContext.getCurrentInstance(), "open_pay_result_title_" + shown.state());
    }

    public String getNext() {
        return Texts.text(FacesContext.getCurrentInstance(), "open_pay_result_next_" + shown.state());
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
