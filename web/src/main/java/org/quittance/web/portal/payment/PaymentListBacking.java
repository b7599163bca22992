package org.quittance.web.portal.payment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.PaymentRow;
import org.quittance.payment.service.AccountService;

/** What was paid, and what remains. */
@Named("portalPaymentList")
@RequestScoped
public class PaymentListBacking {

    private static final int MOST = 1_000;

    @EJB
    private AccountService account;

    private List<PaymentRow> payments;
    private List<InvoiceBalance> open;
    private Money balance;

    @PostConstruct
    void load() {
        payments = new ArrayList<>(account.payments(MOST));
        balance = account.balance();
        open = account.invoices().stream().filter(invoice -> !invoice.isSettled())
                .sorted(Comparator.comparing(InvoiceBalance::dueDate)).toList();
    }

    public List<PaymentRow> getPayments() {
        return payments;
    }

    public Money getAmount() {
        return balance.isNegative() ? balance.negated() : balance;
    }

    public boolean isOwing() {
        return balance.isPositive();
    }

    public boolean isCredit() {
        return balance.isNegative();
    }

    /** The first to pay first. */
    public List<InvoiceBalance> getOpen() {
        return open;
    }
}
