package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.contract.ParkingContract;
import org.quittance.document.DocumentRow;
import org.quittance.document.service.DocumentService;
import org.quittance.document.service.Dwelling;
import org.quittance.customer.DocumentConsent;
import org.quittance.identity.service.LoginService;
import org.quittance.money.Money;
import org.quittance.payment.AccountBalance;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.PaymentRow;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The file of a customer. */
@Named("officeCustomerDetail")
@RequestScoped
public class CustomerDetailBacking {

    @Inject
    private CustomerFileService customers;
    @Inject
    private DocumentService handedOut;
    @Inject
    private LoginService logins;
    @Inject
    private Clock clock;
    private String number;
    private CustomerFile file;
    private List<InvoiceBalance> invoices;
    private List<PaymentRow> payments;
    private List<DocumentRow> documents;
    private List<String> lowUse;

    public void load() {
        file = customers.file(number).orElse(null);
        if (file == null) {
            Reply.notFound();
            return;
        }
        invoices = new ArrayList<>(file.invoices());
        payments = new ArrayList<>(file.payments());
        documents = new ArrayList<>(handedOut.ofCustomer(file.customer().id()).stream()
                .filter(row -> !row.kind().isInvoice()).toList());
        lowUse = file.contracts().stream().filter(ParkingContract.class::isInstance).map(ParkingContract.class::cast)
                .filter(ParkingContract::lowUse).map(Contract::number).toList();
    }

    /** Whether the contract shows where its holder lives. */
    public boolean isProvingDwelling(Contract contract) {
        return Dwelling.isProvedBy(contract, getToday());
    }

    /** What was made beside invoices, the latest first. */
    public List<DocumentRow> getDocuments() {
        return documents;
    }

    /** The contracts that have statements of exits. */
    public List<String> getLowUse() {
        return lowUse;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public LocalDate getFirstOfYear() {
        return getToday().withDayOfYear(1);
    }

    public YearMonth getMonth() {
        return YearMonth.from(getToday());
    }

    public Money getBalance() {
        return file == null ? Money.ZERO : file.accounts().stream().map(AccountBalance::balance).reduce(Money.ZERO, Money::plus);
    }

    public boolean isOverdue() {
        return invoices.stream().anyMatch(this::isOverdue);
    }

    public boolean isOverdue(InvoiceBalance invoice) {
        return invoice.isOverdue(LocalDate.now(clock));
    }

    public boolean isReadable(InvoiceBalance invoice) {
        return file.withDocument().contains(invoice.id());
    }

    public String offer(Contract contract) {
        String language = Texts.locale(FacesContext.getCurrentInstance()).getLanguage();
        return file.offers().get(contract.offerCode()).label(language);
    }

    /** Who told of the customer's word on documents: a colleague by name, the application, else the login. */
    public String getSayer() {
        return file.consent().map(DocumentConsent::saidBy).map(login -> logins.staff().getOrDefault(login, TagFunctions.actor(login))).orElse("");
    }

    public CustomerFile getFile() {
        return file;
    }

    public List<InvoiceBalance> getInvoices() {
        return invoices;
    }

    public List<PaymentRow> getPayments() {
        return payments;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
