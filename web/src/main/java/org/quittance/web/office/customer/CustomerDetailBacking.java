package org.quittance.web.office.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.payment.AccountBalance;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.PaymentRow;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The file of a customer. */
@Named("officeCustomerDetail")
@RequestScoped
public class CustomerDetailBacking {

    @Inject
    private CustomerFileService customers;
    @Inject
    private Clock clock;
    private String number;
    private CustomerFile file;
    private List<InvoiceBalance> invoices;
    private List<PaymentRow> payments;

    public void load() {
        file = customers.file(number).orElse(null);
        if (file == null) {
            Reply.notFound();
            return;
        }
        invoices = new ArrayList<>(file.invoices());
        payments = new ArrayList<>(file.payments());
    }

    public Money getBalance() {
        return file.accounts().stream().map(AccountBalance::balance).reduce(Money.ZERO, Money::plus);
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
