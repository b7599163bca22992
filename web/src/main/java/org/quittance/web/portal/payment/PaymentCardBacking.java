package org.quittance.web.portal.payment;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.money.Money;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.PayableAccount;
import org.quittance.payment.service.NothingToPayException;
import org.quittance.payment.service.card.CardPaymentService;
import org.quittance.web.component.CardOffer;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** Chooses what to pay by card: the invoices and fees that are ticked, all unless one was asked for, or another amount. */
@Named("portalPaymentCard")
@ViewScoped
public class PaymentCardBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Money LARGEST = Money.of("100000.00");

    @EJB
    private CardPaymentService cards;
    @Inject
    private CardOffer offer;
    private String account;
    private String invoice;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private Money amount;
    private long accountId;
    private transient List<PayableAccount> accounts;

    public void load() {
        PayableAccount shown = offer.isMade() ? asked() : null;
        if (shown == null) {
            NotFound.answer();
            return;
        }
        account = shown.number();
        accountId = shown.id();
        shown.open().forEach(open -> chosen.put(open.id(), invoice == null || open.number().equals(invoice)));
    }

    /** The account that was asked for, or owes the invoice that was; else the first that owes something. */
    private PayableAccount asked() {
        if (invoice != null) {
            return getAccounts().stream().filter(one -> one.open().stream().anyMatch(open -> open.number().equals(invoice)))
                    .findFirst().orElse(null);
        }
        if (account != null) {
            return getAccounts().stream().filter(one -> one.number().equals(account)).findFirst().orElse(null);
        }
        return getAccounts().stream().filter(one -> !one.open().isEmpty()).findFirst()
                .orElseGet(() -> getAccounts().stream().findFirst().orElse(null));
    }

    public void positive(FacesContext faces, UIComponent field, Money value) {
        if (value != null && !value.isPositive()) {
            throw refusal(faces, "portal_payment_card_not_positive");
        }
        if (value != null && value.compareTo(LARGEST) > 0) {
            throw refusal(faces, "portal_payment_card_too_large", TagFunctions.money(LARGEST));
        }
    }

    private static ValidatorException refusal(FacesContext faces, String key, Object... values) {
        String text = Texts.text(faces, key, values);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public String pay() {
        List<Long> ids = chosen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
        try {
            return "/pay-handover?faces-redirect=true&attempt=" + cards.begin(accountId, ids, amount);
        } catch (NothingToPayException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, Texts.error(faces, "portal_payment_card_nothing"));
            return null;
        }
    }

    public List<PayableAccount> getAccounts() {
        if (accounts == null) {
            accounts = cards.accounts();
        }
        return accounts;
    }

    /** Of the account, the first to pay first. */
    public List<OpenDocument> getOpen() {
        return new ArrayList<>(getAccounts().stream().filter(one -> one.id() == accountId)
                .flatMap(one -> one.open().stream()).toList());
    }

    public Money getDue() {
        return getOpen().stream().map(OpenDocument::remaining).reduce(Money.ZERO, Money::plus);
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getInvoice() {
        return invoice;
    }

    public void setInvoice(String invoice) {
        this.invoice = invoice;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
