package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceKind;
import org.quittance.customer.Account;
import org.quittance.customer.VisibleCustomers;

/** What customers can pay: nothing that they do not see. */
@ApplicationScoped
public class PayableAccounts {

    private static final Comparator<InvoiceBalance> FIRST_TO_PAY =
            Comparator.comparing(InvoiceBalance::dueDate).thenComparing(InvoiceBalance::number);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Receivables receivables;

    /** Every account of the customers, by number; three queries. */
    public List<PayableAccount> of(VisibleCustomers visible) {
        List<InvoiceBalance> open = receivables.documents(visible).stream()
                .filter(invoice -> invoice.remaining().isPositive()).sorted(FIRST_TO_PAY).toList();
        Map<Long, Long> accounts = accounts(open);
        return em.createQuery("select a from Account a where a.customer.id in :customers order by a.number", Account.class)
                .setParameter("customers", visible.ids())
                .getResultStream()
                .map(account -> new PayableAccount(account.id(), account.number(), open.stream()
                        .filter(invoice -> account.id().equals(accounts.get(invoice.id()))).toList()))
                .toList();
    }

    private Map<Long, Long> accounts(List<InvoiceBalance> invoices) {
        Map<Long, Long> accounts = new HashMap<>();
        if (!invoices.isEmpty()) {
            em.createQuery("select i.id, i.accountId from Invoice i where i.id in :ids", Object[].class)
                    .setParameter("ids", invoices.stream().map(InvoiceBalance::id).toList())
                    .getResultList().forEach(row -> accounts.put((Long) row[0], (Long) row[1]));
        }
        return accounts;
    }

    /** The account that owes a published invoice, for somebody who holds it. */
    public Optional<PayableAccount> owing(String invoiceNumber) {
        return em.createQuery("""
                select a from Account a, Invoice i where i.number = :number and i.status = :published and i.kind = :kind
                  and a.id = i.accountId""", Account.class)
                .setParameter("number", invoiceNumber)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("kind", InvoiceKind.INVOICE)
                .getResultStream().findFirst().map(this::whole);
    }

    /** The accounts that bear the reference, or whose customer does. */
    public List<PayableAccount> referred(String reference) {
        return em.createQuery("select a from Account a where a.number = :reference or a.customer.number = :reference",
                Account.class)
                .setParameter("reference", reference)
                .getResultStream().map(this::whole).toList();
    }

    private PayableAccount whole(Account account) {
        Set<Long> published = new HashSet<>(em.createQuery("""
                select i.id from Invoice i where i.accountId = :account and i.status = :published""", Long.class)
                .setParameter("account", account.id())
                .setParameter("published", Invoice.Status.PUBLISHED)
                .getResultList());
        return new PayableAccount(account.id(), account.number(), receivables.invoices(account.id()).stream()
                .filter(invoice -> invoice.remaining().isPositive() && published.contains(invoice.id()))
                .sorted(FIRST_TO_PAY).toList());
    }
}
