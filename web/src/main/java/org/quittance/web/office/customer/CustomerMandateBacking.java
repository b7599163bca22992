package org.quittance.web.office.customer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.AccountBalance;
import org.quittance.payment.MandateStateException;
import org.quittance.payment.sepa.IbanCheck;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.debit.MandateDeskService;
import org.quittance.payment.service.debit.MandateView;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The mandates of a customer, and the entry of one signed on paper. */
@Named("officeCustomerMandate")
@ViewScoped
public class CustomerMandateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFileService files;
    @Inject
    private MandateDeskService desk;
    @Inject
    private Clock clock;
    private String number;
    private String name;
    private Long customer;
    private List<String> accounts;
    private transient List<MandateView> mandates;
    private String account;
    private String iban;
    private String holder;
    private LocalDate signedOn;

    public void load() {
        CustomerFile file = files.file(number).orElse(null);
        if (file == null) {
            Reply.notFound();
            return;
        }
        name = file.customer().name();
        customer = file.customer().id();
        accounts = file.accounts().stream().map(AccountBalance::number).toList();
        account = accounts.get(0);
        holder = name;
        signedOn = LocalDate.now(clock);
    }

    public void fitIban(FacesContext faces, UIComponent field, String value) {
        Optional<IbanCheck.Fault> fault = IbanCheck.fault(value);
        if (fault.isPresent()) {
            throw refusal(TagFunctions.words(fault.get()));
        }
    }

    /** Nobody has signed tomorrow, and what was signed so long ago has lapsed. */
    public void plausible(FacesContext faces, UIComponent field, LocalDate value) {
        LocalDate today = LocalDate.now(clock);
        if (value.isAfter(today) || value.isBefore(today.minusYears(1))) {
            throw refusal(Texts.text(faces, "office_customer_mandate_signed_range", TagFunctions.date(today.minusYears(1))));
        }
    }

    private static ValidatorException refusal(String text) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public String enter() {
        return act(() -> desk.enterPaper(account, iban, holder, signedOn), "office_customer_mandate_entered");
    }

    public String revoke(MandateView mandate) {
        return act(() -> desk.revoke(mandate.umr()), "office_customer_mandate_revoked");
    }

    public String resume(MandateView mandate) {
        return act(() -> desk.resume(mandate.umr()), "office_customer_mandate_resumed");
    }

    private String act(Runnable verb, String done) {
        try {
            verb.run();
            Reply.done(done, name);
        } catch (MandateStateException e) {
            Reply.refused("office_customer_mandate_ended");
        }
        return "/office/customer/mandate?faces-redirect=true&number=" + number;
    }

    public List<MandateView> getMandates() {
        if (mandates == null) {
            mandates = desk.ofCustomer(customer);
        }
        return mandates;
    }

    public boolean isOffered() {
        return desk.isOffered();
    }

    public List<String> getAccounts() {
        return accounts;
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    /** A masked account that does not break in the middle. */
    public String whole(String account) {
        return account.replace(' ', '\u00a0');
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

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
