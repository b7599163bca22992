package org.quittance.web.portal.payment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.CardAttemptRow;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.PaymentRow;
import org.quittance.payment.service.AccountService;
import org.quittance.payment.service.card.CardPaymentService;

/** What was paid, and what remains. */
@Named("portalPaymentList")
@RequestScoped
public class PaymentListBacking {

    private static final int MOST = 1_000;

    @EJB
    private AccountService account;

    @EJB
    private CardPaymentService cards;
    private List<CardAttemptRow> attempts;
    private List<PaymentRow> payments;
    private List<OpenDocument> open;
    private Money balance;
    private Money advances;

    @PostConstruct
    void load() {
        payments = new ArrayList<>(account.payments(MOST));
        attempts = new ArrayList<>(cards.unpaid());
        balance = account.balance();
        advances = account.advances();
        open = account.open();
    }

    public List<PaymentRow> getPayments() {
        return payments;
    }

    /** Whether the bank took one of them back. */
    public boolean isWithIncident() {
        return payments.stream().anyMatch(one -> one.returnedOn() != null);
    }

    /** Payments by card of the last days that came to nothing, or that nobody knows of yet. */
    public List<CardAttemptRow> getAttempts() {
        return attempts;
    }

    public Money getAmount() {
        return balance.isNegative() ? balance.negated() : balance;
    }

    /** Instalments paid in advance, which the balance leaves out. */
    public Money getAdvances() {
        return advances;
    }

    public boolean isOwing() {
        return balance.isPositive();
    }

    public boolean isCredit() {
        return balance.isNegative();
    }

    /** The first to pay first. */
    public List<OpenDocument> getOpen() {
        return open;
    }
}
