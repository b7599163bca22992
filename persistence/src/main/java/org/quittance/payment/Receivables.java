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
import org.quittance.billing.InvoiceKind;
import org.quittance.customer.Account;
import org.quittance.customer.VisibleCustomers;
import org.quittance.money.Money;

/** What is owed and what was paid, always derived from invoices, payments and allocations. */
@ApplicationScoped
public class Receivables {

    static final String BALANCES = """
            select new org.quittance.payment.InvoiceBalance(
                i.id, i.number, i.kind, i.contractNumbers, i.issueDate, i.dueDate, i.periodStart, i.periodEnd, i.gross,
                (select sum(a.amount) from Allocation a where a.invoiceId = i.id),
                (select sum(c.gross) from Invoice c where c.correction.invoiceId = i.id
                  and c.kind = :credit and c.status <> :drafted))
            from Invoice i where %s order by i.issueDate desc, i.number desc""";
    private static final String OF_CONTRACT =
            " and exists (select k from InvoicedContract k where k.invoice = i and k.supplied.number = :contract)";
    /** What the operator buys is never owed by the customer. */
    private static final String OWED = "i.kind in :sales and ";

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

    /** The customers' published documents, also of what was bought from them, the latest first; one query. */
    public List<InvoiceBalance> documents(VisibleCustomers visible) {
        return published("", visible).getResultList();
    }

    /** The same of one contract. */
    public List<InvoiceBalance> documents(VisibleCustomers visible, String contractNumber) {
        return published(OF_CONTRACT, visible)
                .setParameter("contract", contractNumber).getResultList();
    }

    /** A published document, also of what was bought from the customer. */
    public Optional<InvoiceBalance> document(VisibleCustomers visible, String number) {
        return published(" and i.number = :number", visible)
                .setParameter("number", number).getResultStream().findFirst();
    }

    private TypedQuery<InvoiceBalance> published(String more, VisibleCustomers visible) {
        return em.createQuery(BALANCES.formatted("i.customerId in :customers and i.status = :published" + more),
                        InvoiceBalance.class)
                .setParameter("credit", InvoiceKind.CREDIT_NOTE)
                .setParameter("drafted", Invoice.Status.DRAFT)
                .setParameter("customers", visible.ids())
                .setParameter("published", Invoice.Status.PUBLISHED);
    }

    /** Every numbered document that the account owes or has credit by, the latest first; one query. */
    public List<InvoiceBalance> invoices(long accountId) {
        return em.createQuery(BALANCES.formatted(OWED + "i.accountId = :account and i.status <> :draft"),
                        InvoiceBalance.class)
                .setParameter("credit", InvoiceKind.CREDIT_NOTE)
                .setParameter("drafted", Invoice.Status.DRAFT)
                .setParameter("sales", InvoiceKind.sales())
                .setParameter("account", accountId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
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
                where i.customerId in :customers and i.status = :published and i.kind in :sales""",
                BigDecimal.class)
                .setParameter("customers", visible.ids())
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("sales", InvoiceKind.sales())
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
