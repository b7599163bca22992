package org.quittance.payment.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;

/**
 * An account with its open invoices, as dunning looks at it on a day.
 *
 * @param company     bears costs and interest; only persons have a home
 * @param vulnerable  marked by staff on that day
 * @param fees        costs and interest that were charged, still open
 * @param feeInvoices the documents that charge them; they bill no supply, and are named by the first of their entries
 */
public record Debtor(long accountId, long customerId, boolean company, boolean vulnerable, Money fees,
        List<OpenInvoice> feeInvoices, List<OpenInvoice> invoices) {

    public Debtor {
        feeInvoices = List.copyOf(feeInvoices);
        invoices = List.copyOf(invoices);
    }

    /** A service that an invoice bills. @param home whether people live with it */
    public record Supplied(ServiceKind service, boolean home) {
    }

    /**
     * What was done about an invoice so far.
     *
     * @param steps   of the policies of the time, taken one after the other
     * @param lastOn  day of the last one, null for none
     * @param charged last day up to which interest was charged, null if neither costs nor interest were
     */
    public record Dunned(int steps, LocalDate lastOn, LocalDate charged) {

        public static final Dunned NEVER = new Dunned(0, null, null);
    }

    /**
     * @param remaining still to be paid, disputes included
     * @param disputed  of that, on the day
     * @param paused    what is paid in its time already, by a plan or a debit; null if nothing is
     * @param supplies  what it bills
     */
    public record OpenInvoice(long id, String number, LocalDate dueDate, Money remaining, Money disputed, Protection paused,
            Set<Supplied> supplies, Dunned dunned) {

        public OpenInvoice {
            supplies = Set.copyOf(supplies);
        }

        /** Whether a payment plan that is kept or waits for its answer covers it. */
        public boolean planned() {
            return paused == Protection.PAYMENT_PLAN;
        }

        /** What may be asked for. */
        public Money undisputed() {
            return remaining.minus(disputed.min(remaining));
        }

        public boolean isOverdue(LocalDate day) {
            return dueDate.isBefore(day);
        }
    }

    /** Costs and interest that may be asked for: a debit under way pays its own, and what is disputed waits. */
    public Money feesAskedFor() {
        return feeInvoices.stream().map(fee -> fee.paused() != null ? fee.remaining() : fee.disputed().min(fee.remaining()))
                .reduce(fees, Money::minus);
    }

    /** What is overdue, disputes, plans and earlier costs included. */
    public Money overdue(LocalDate day) {
        return invoices.stream().filter(invoice -> invoice.isOverdue(day)).map(OpenInvoice::remaining)
                .reduce(fees, Money::plus);
    }
}
