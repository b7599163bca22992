package org.quittance.web.portal.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.DebtorAccount;
import org.quittance.payment.Mandate;
import org.quittance.payment.MandateStateException;
import org.quittance.payment.sepa.IbanCheck;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.payment.service.debit.MandateService.Offered;
import org.quittance.payment.service.debit.WrongCodeException;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/**
 * Signing a mandate, or changing its account, wherever a page asks for it: the account and the consent, then the code that
 * came by e-mail.
 */
@Dependent
public class MandateEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private MandateService mandates;

    private String account;
    private transient Offered offer;
    private String iban;
    private String holder;
    private boolean consent;
    private String code;
    private boolean sent;

    /** @return false if the customer has no such account, or nobody is debited */
    public boolean open(String accountNumber) {
        account = accountNumber;
        offer = account == null ? null : mandates.offer(account).orElse(null);
        if (offer != null) {
            holder = offer.holder();
        }
        return offer != null;
    }

    public void fitIban(FacesContext faces, UIComponent field, String value) {
        Optional<IbanCheck.Fault> fault = IbanCheck.fault(value);
        if (fault.isPresent()) {
            throw refusal(TagFunctions.words(fault.get()));
        }
    }

    public void given(FacesContext faces, UIComponent field, Boolean value) {
        if (!Boolean.TRUE.equals(value)) {
            throw refusal(Texts.text(faces, "portal_payment_mandate_consent_required"));
        }
    }

    private static ValidatorException refusal(String text) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public void send() {
        mandates.sendCode(account, iban, holder);
        code = null;
        sent = true;
    }

    public void correct() {
        sent = false;
    }

    /** @return false if it is not signed, which a message says */
    public boolean sign() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            mandates.sign(account, iban, holder, code, request.getRemoteAddr());
            return true;
        } catch (WrongCodeException e) {
            faces.addMessage(null, Texts.error(faces, "portal_payment_mandate_wrong_code"));
        } catch (MandateStateException e) {
            faces.addMessage(null, Texts.error(faces, "portal_payment_mandate_ended"));
        }
        return false;
    }

    /** Whether there is a mandate whose account changes; one that lapsed is signed anew. */
    public boolean isChanging() {
        return getOffer().known().filter(known -> known.state() != Mandate.State.LAPSED).isPresent();
    }

    public Offered getOffer() {
        if (offer == null) {
            offer = mandates.offer(account).orElseThrow();
        }
        return offer;
    }

    public List<String> getParagraphs() {
        return List.of(getOffer().text().text().split("\n+"));
    }

    public String getMaskedIban() {
        return DebtorAccount.masked(IbanCheck.compact(iban));
    }

    public boolean isSent() {
        return sent;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
