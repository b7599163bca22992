package org.quittance.web.portal.surplus;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.quittance.contract.service.ContractService;
import org.quittance.payment.PayoutAccount;
import org.quittance.payment.sepa.IbanCheck;
import org.quittance.payment.service.debit.WrongCodeException;
import org.quittance.payment.service.surplus.PayoutChoiceService;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** How the kitty of a contract is paid, and the seller's mandate to write its invoices. */
@Named("portalSurplusPayout")
@ViewScoped
public class SurplusPayoutBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PayoutChoiceService payouts;
    @EJB
    private ContractService contracts;
    private String contract;
    private String iban;
    private String holder;
    private String code;
    private boolean sent;
    private transient PayoutChoiceService.Form form;

    public void load() {
        form = contract == null ? null : payouts.form(contract).orElse(null);
        if (form == null) {
            NotFound.answer();
        }
    }

    /** Says which way an account number is wrong. */
    public void account(FacesContext faces, UIComponent field, String value) {
        IbanCheck.fault(value).ifPresent(fault -> {
            String text = Texts.text(faces, "portal_surplus_payout_" + fault.name().toLowerCase(Locale.ROOT));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    /** The code goes to who is signed in; the account holds once it is typed. */
    public void send() {
        payouts.sendCode(contract, to());
        sent = true;
        code = null;
    }

    public void correct() {
        sent = false;
    }

    public String transfer() {
        try {
            payouts.transfer(contract, to(), code);
            return done("portal_surplus_payout_chosen");
        } catch (WrongCodeException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, Texts.error(faces, "portal_payment_mandate_wrong_code"));
            return null;
        }
    }

    private PayoutAccount to() {
        return new PayoutAccount(IbanCheck.compact(iban), holder.strip());
    }

    public String setOff() {
        payouts.setOff(contract);
        return done("portal_surplus_payout_chosen");
    }

    public String giveMandate() {
        contracts.giveSelfBillingMandate(contract);
        return done("portal_surplus_payout_mandate_done");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text(faces, key), null));
        return "/portal/surplus/payout?faces-redirect=true&contract=" + contract;
    }

    public PayoutChoiceService.Form getForm() {
        return form;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    /** Whether a code is on its way. */
    public boolean isSent() {
        return sent;
    }

    /** As it will be asked for: country and last characters. */
    public String getMasked() {
        return to().masked();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
}
