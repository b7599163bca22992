package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.Invoice;
import org.quittance.customer.Account;
import org.quittance.customer.VisibleCustomers;
import org.quittance.money.Money;

/** What is owed and what was paid, always derived from invoices, payments and allocations. */
@ApplicationScoped
public class Receivables {

    static final String BALANCES = """
            select new org.quittance.payment.InvoiceBalance(
                i.id, i.number, i.kind, i.contract.number, i.issueDate, i.dueDate, i.periodStart, i.periodEnd, i.gross,
                (select sum(a.amount) from Allocation a where a.invoiceId = i.id))
            from Invoice i where i.kind <> :bought and %s order by i.issueDate desc, i.number desc""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Payment payment) {
        em.persist(payment);
    }

    /** Whether a payment was entered with this form already. */
    public boolean isEntered(String entryKey) {
        return em.createQuery("select count(p) from Payment p where p.entryKey = :key", Long.class)
                .setParameter("key", entryKey)
                .getSingleResult() > 0;
    }

    /** Lets payments of an account be recorded one after the other, so that none settles what another one did. */
    public void lockAccount(long accountId) {
        em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The published documents of the customers, the latest first; one query. */
    public List<InvoiceBalance> invoices(VisibleCustomers visible) {
        return balances("i.customerId in :customers and i.status = :published")
                .setParameter("customers", visible.ids())
                .setParameter("published", Invoice.Status.PUBLISHED)
                .getResultList();
    }

    public Optional<InvoiceBalance> invoice(VisibleCustomers visible, String number) {
        return balances("i.customerId in :customers and i.status = :published and i.number = :number")
                .setParameter("customers", visible.ids())
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** Every numbered document of an account, the latest first; one query. */
    public List<InvoiceBalance> invoices(long accountId) {
        return balances("i.accountId = :account and i.status <> :draft")
                .setParameter("account", accountId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
    }

    private TypedQuery<InvoiceBalance> balances(String where) {
        return em.createQuery(BALANCES.formatted(where), InvoiceBalance.class)
                .setParameter("bought", Invoice.Kind.SELF_BILLED);
    }

    /** The latest payments first. */
    public List<PaymentRow> payments(VisibleCustomers visible, int most) {
        return em.createQuery("""
                select new org.quittance.payment.PaymentRow(p.id, p.receivedOn, p.amount, p.method, p.reference)
                from Payment p, Account a where p.accountId = a.id and a.customer.id in :customers
                order by p.receivedOn desc, p.id desc""", PaymentRow.class)
                .setParameter("customers", visible.ids())
                .setMaxResults(most)
                .getResultList();
    }

    /** What the customers owe: published documents less payments; negative when they have credit. */
    public Money balance(VisibleCustomers visible) {
        BigDecimal invoiced = em.createQuery("""
                select sum(i.gross) from Invoice i
                where i.customerId in :customers and i.status = :published and i.kind <> :bought""",
                BigDecimal.class)
                .setParameter("customers", visible.ids())
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("bought", Invoice.Kind.SELF_BILLED)
                .getSingleResult();
        BigDecimal paid = em.createQuery("""
                select sum(p.amount) from Payment p, Account a
                where p.accountId = a.id and a.customer.id in :customers""", BigDecimal.class)
                .setParameter("customers", visible.ids())
                .getSingleResult();
        return sum(invoiced).minus(sum(paid));
    }

    private static Money sum(BigDecimal amounts) {
        return amounts == null ? Money.ZERO : Money.of(amounts);
    }
}
