package org.quittance.web.office.refund;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.money.Money;
import org.quittance.payment.NoSuchCreditException;
import org.quittance.payment.Refund;
import org.quittance.payment.sepa.IbanCheck;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.bank.RefundService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Asks for a refund of a customer's credit. */
@Named("officeRefundRequest")
@ViewScoped
public class RefundRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFileService customers;
    @Inject
    private RefundService refunds;
    private String number;
    private transient CustomerFile file;
    private Long account;
    private Money credit;
    private Money amount;
    private String iban;
    private String holder;

    public void load() {
        file = customers.file(number).orElse(null);
        if (file == null) {
            Reply.notFound();
            return;
        }
        account = file.accounts().get(0).id();
        RefundService.Offer offer = refunds.offer(account);
        credit = offer.credit();
        amount = credit;
        iban = offer.payee().iban();
        holder = offer.payee().holder();
    }

    public void payable(FacesContext faces, UIComponent field, String value) {
        IbanCheck.fault(value).ifPresent(fault -> {
            throw refusal(TagFunctions.words(fault));
        });
    }

    public void covered(FacesContext faces, UIComponent field, Money value) {
        if (!value.isPositive()) {
            throw refusal(Texts.text(faces, "office_customer_payment_not_positive"));
        }
        if (value.compareTo(credit) > 0) {
            throw refusal(Texts.text(faces, "office_refund_request_too_much", TagFunctions.money(credit)));
        }
    }

    private static ValidatorException refusal(String text) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public String request() {
        try {
            Refund.State state = refunds.request(account, amount, new Refund.Payee(iban, holder));
            Reply.done("office_refund_request_done_" + state, TagFunctions.money(amount), file.customer().name());
        } catch (NoSuchCreditException e) {
            Reply.refused("office_refund_request_used", TagFunctions.money(e.credit()));
        }
        return "/office/refund/list?faces-redirect=true";
    }

    public boolean isCredited() {
        return credit.isPositive();
    }

    public Money getCredit() {
        return credit;
    }

    public CustomerFile getFile() {
        return file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
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
