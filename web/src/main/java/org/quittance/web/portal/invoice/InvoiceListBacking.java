package org.quittance.web.portal.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.billing.InvoiceKind;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.AccountService;

/** Every published document of the customer, by year, contract and kind. */
@Named("portalInvoiceList")
@RequestScoped
public class InvoiceListBacking {

    @EJB
    private AccountService account;
    @Inject
    private Clock clock;

    private String year;
    private String contract;
    private String kind;
    private List<InvoiceBalance> all;
    private List<InvoiceBalance> shown;

    public void load() {
        all = account.documents();
        shown = new ArrayList<>(all.stream().filter(filter()::shows).toList());
    }

    private InvoiceFilter filter() {
        return new InvoiceFilter(year, contract, kind);
    }

    public boolean isAnyInvoice() {
        return !all.isEmpty();
    }

    /** Whether anything is left to pay, in whatever year. */
    public boolean isAnyOpen() {
        return all.stream().anyMatch(invoice -> !invoice.isSettled());
    }

    public boolean isFiltered() {
        return filter().isSet();
    }

    public List<InvoiceBalance> getInvoices() {
        return shown;
    }

    public List<String> getYears() {
        return all.stream().map(InvoiceFilter::year).distinct().toList();
    }

    public List<InvoiceKind> getKinds() {
        return all.stream().map(InvoiceBalance::kind).distinct().sorted().toList();
    }

    public List<String> getContracts() {
        return all.stream().flatMap(invoice -> invoice.contracts().stream()).distinct().sorted().toList();
    }

    public InvoiceBalance.State state(InvoiceBalance invoice) {
        return invoice.state(LocalDate.now(clock));
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
