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
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.payment.AccountBalance;
import org.quittance.payment.PaymentInFutureException;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.PaymentService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Records a payment in two steps: filled in and checked, then confirmed in words. One view records at most one. */
@Named("officeCustomerPayment")
@ViewScoped
public class CustomerPaymentBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Money LARGEST = Money.of("10000000.00");
    private static final List<PaymentMethod> BY_HAND = List.of(PaymentMethod.TRANSFER, PaymentMethod.CHEQUE,
            PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.DIRECT_DEBIT, PaymentMethod.VOUCHER);
    private static final Period LONGEST_AGO = Period.ofYears(1);

    @Inject
    private CustomerFileService customers;
    @Inject
    private PaymentService payments;
    @Inject
    private Clock clock;
    private final String entryKey = UUID.randomUUID().toString();
    private String number;
    private transient CustomerFile file;
    private Long account;
    private Money amount;
    private LocalDate receivedOn;
    private PaymentMethod method = PaymentMethod.TRANSFER;
    private String reference;
    private boolean checked;

    public void load() {
        file = customers.file(number).orElse(null);
        if (file == null) {
            Reply.notFound();
            return;
        }
        account = file.accounts().get(0).id();
        receivedOn = LocalDate.now(clock);
    }

    public void positive(FacesContext faces, UIComponent field, Money value) {
        if (!value.isPositive()) {
            throw refusal(faces, "office_customer_payment_not_positive");
        }
        if (value.compareTo(LARGEST) > 0) {
            throw refusal(faces, "office_customer_payment_too_large", TagFunctions.money(LARGEST));
        }
    }

    /** Nobody pays tomorrow, or before there is a contract; what came in longer ago than a year is a slip of the pen. */
    public void plausible(FacesContext faces, UIComponent field, LocalDate value) {
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = today.minus(LONGEST_AGO);
        LocalDate first = file.contracts().stream().map(Contract::startDate).min(LocalDate::compareTo).orElse(earliest);
        if (value.isAfter(today)) {
            throw refusal(faces, "office_customer_payment_to_come");
        }
        if (value.isBefore(first)) {
            throw refusal(faces, "office_customer_payment_before_contract", TagFunctions.date(first));
        }
        if (value.isBefore(earliest)) {
            throw refusal(faces, "office_customer_payment_too_old", TagFunctions.date(earliest));
        }
    }

    private static ValidatorException refusal(FacesContext faces, String key, Object... values) {
        String text = Texts.text(faces, key, values);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public void check() {
        checked = true;
    }

    public void correct() {
        checked = false;
    }

    public String record() {
        try {
            boolean recorded = payments.recordOnce(entryKey, account,
                    new Receipt(amount, receivedOn, method, reference), List.of()).isPresent();
            Reply.done(recorded ? "office_customer_payment_recorded" : "office_customer_payment_recorded_before",
                    TagFunctions.money(amount), file.customer().name());
        } catch (PaymentInFutureException e) {
            Reply.refused("office_customer_payment_future");
        }
        return "/office/customer/detail?faces-redirect=true&number=" + number;
    }

    /** What is left of the amount when everything that the account owes is paid; null if nothing is. */
    public String getSurplus() {
        Money owed = owed();
        return amount.compareTo(owed) > 0 ? TagFunctions.money(amount.minus(owed)) : null;
    }

    public String getOwed() {
        return TagFunctions.money(owed());
    }

    private Money owed() {
        return file.accounts().stream().filter(one -> one.id().equals(account)).map(AccountBalance::balance)
                .filter(Money::isPositive).findFirst().orElse(Money.ZERO);
    }

    /** What the confirmation asks: amount, customer and day. */
    public String getQuestion() {
        return Texts.text(FacesContext.getCurrentInstance(), "office_customer_payment_question",
                TagFunctions.money(amount), file.customer().name(), number, TagFunctions.date(receivedOn));
    }

    /** What staff take in by hand. */
    public List<PaymentMethod> getMethods() {
        return BY_HAND;
    }

    public List<AccountBalance> getAccounts() {
        return file.accounts();
    }

    public CustomerFile getFile() {
        return file;
    }

    public boolean isChecked() {
        return checked;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
