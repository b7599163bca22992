package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceKind;
import org.quittance.customer.VisibleCustomers;
import org.quittance.money.Money;

/** What is owed and what was paid, always derived from entries and allocations. */
@ApplicationScoped
public class Receivables {

    static final String BALANCES = """
            select new org.quittance.payment.InvoiceBalance(
                i.id, i.number, i.kind, i.contractNumbers, i.issueDate, i.dueDate, i.periodStart, i.periodEnd, i.gross,
                (select sum(a.amount) from Allocation a where a.debit.invoiceId = i.id),
                (select sum(a.amount) from Allocation a where a.credit.invoiceId = i.id))
            from Invoice i where %s order by i.issueDate desc, i.number desc""";
    /** Money, not documents. */
    static final List<AccountEntry.Kind> MONEY =
            List.of(AccountEntry.Kind.PAYMENT, AccountEntry.Kind.RETURN, AccountEntry.Kind.REFUND);
    static final String PAYMENTS = """
            select new org.quittance.payment.PaymentRow(e.id, e.day, e.amount, e.kind, e.method, e.reference, u.day, e.planId)
            from AccountEntry e join Account a on a.id = e.accountId left join AccountEntry u on u.undoesId = e.id
            where e.kind in :kinds and %s order by e.day desc, e.id desc""";
    private static final String OF_CONTRACT =
            " and exists (select k from InvoicedContract k where k.invoice = i and k.supplied.number = :contract)";
    /** What the operator buys is never owed by the customer. */
    private static final String OWED = "i.kind in :sales and ";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

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
                .setParameter("customers", visible.ids())
                .setParameter("published", Invoice.Status.PUBLISHED);
    }

    /** Every numbered document that the account owes or has credit by, the latest first; one query. */
    public List<InvoiceBalance> invoices(long accountId) {
        return em.createQuery(BALANCES.formatted(OWED + "i.accountId = :account and i.status <> :draft"),
                        InvoiceBalance.class)
                .setParameter("sales", InvoiceKind.sales())
                .setParameter("account", accountId)
                .setParameter("draft", Invoice.Status.DRAFT)
                .getResultList();
    }

    /** Money that came in or went out, the latest first. */
    public List<PaymentRow> payments(VisibleCustomers visible, int most) {
        return em.createQuery(PAYMENTS.formatted("a.customer.id in :customers"), PaymentRow.class)
                .setParameter("kinds", MONEY)
                .setParameter("customers", visible.ids())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * What the customers owe: published documents less payments; negative when they have credit. What was paid in advance
     * for a plan belongs to its settlement and is no credit before.
     */
    public Money balance(VisibleCustomers visible) {
        BigDecimal sum = em.createQuery("""
                select sum(e.amount) from AccountEntry e join Account a on a.id = e.accountId left join Invoice i on i.id = e.invoiceId
                where a.customer.id in :customers and (i.id is null or i.status = :published)
                  and not exists (select p from InstalmentPlan p where p.id = e.planId and p.status <> :settled)""", BigDecimal.class)
                .setParameter("settled", InstalmentPlan.Status.SETTLED)
                .setParameter("customers", visible.ids())
                .setParameter("published", Invoice.Status.PUBLISHED)
                .getSingleResult();
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    /** Instalments paid in advance that no settlement has deducted yet; one query. */
    public Money advances(VisibleCustomers visible) {
        BigDecimal sum = em.createQuery("""
                select sum(e.amount) from AccountEntry e, InstalmentPlan p, Account a
                where p.id = e.planId and p.status <> :settled and a.id = e.accountId and a.customer.id in :customers""",
                        BigDecimal.class)
                .setParameter("settled", InstalmentPlan.Status.SETTLED)
                .setParameter("customers", visible.ids())
                .getSingleResult();
        return sum == null ? Money.ZERO : Money.of(sum).negated();
    }
}
