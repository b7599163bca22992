package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.quittance.money.Money;
import org.quittance.payment.service.card.CardPageService;
import org.quittance.web.component.CardOffer;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** Somebody pays without signing in: whoever knows a reference and what is due of it. */
@Named("openPay")
@RequestScoped
public class PayBacking {

    @EJB
    private CardPageService cards;
    @Inject
    private CardOffer offer;
    @Inject
    private HttpServletRequest request;
    private String reference;
    private Money amount;

    public void load() {
        if (!offer.isMade()) {
            NotFound.answer();
        }
    }

    public String pay() {
        CardPageService.Begun begun = cards.begin(reference, amount, request.getRemoteAddr());
        if (begun.token() != null) {
            return "/pay-handover?faces-redirect=true&attempt=" + begun.token();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, begun.tooManyTries() ? Texts.error(faces, "open_pay_throttled")
                : Texts.error(faces, "open_pay_refused"));
        faces.validationFailed();
        return null;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
