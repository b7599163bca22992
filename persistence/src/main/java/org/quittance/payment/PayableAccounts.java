package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceKind;
import org.quittance.customer.Account;
import org.quittance.customer.VisibleCustomers;

/** What customers can pay: nothing that they do not see. */
@ApplicationScoped
public class PayableAccounts {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;
    @Inject
    private Receivables receivables;
    @Inject
    private OpenFees fees;

    /** Every account of the customers, by number; four queries. */
    public List<PayableAccount> of(VisibleCustomers visible) {
        List<InvoiceBalance> open = receivables.documents(visible).stream()
                .filter(invoice -> invoice.remaining().isPositive()).toList();
        Map<Long, List<OpenDocument>> charged = fees.of(visible);
        Map<Long, Long> accounts = accounts(open);
        return em.createQuery("select a from Account a where a.customer.id in :customers order by a.number", Account.class)
                .setParameter("customers", visible.ids())
                .getResultStream()
                .map(account -> payable(account, open.stream().filter(invoice -> account.id().equals(accounts.get(invoice.id()))),
                        charged.getOrDefault(account.id(), List.of())))
                .toList();
    }

    private static PayableAccount payable(Account account, Stream<InvoiceBalance> invoices, List<OpenDocument> fees) {
        return new PayableAccount(account.id(), account.number(), Stream.concat(invoices.map(OpenDocument::of), fees.stream())
                .sorted(OpenDocument.FIRST_TO_PAY).toList());
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

    /** The account that owes a published invoice or a fee invoice, for somebody who holds it. */
    public Optional<PayableAccount> owing(String number) {
        Optional<Account> invoiced = em.createQuery("""
                select a from Account a, Invoice i where i.number = :number and i.status = :published and i.kind = :kind
                  and a.id = i.accountId""", Account.class)
                .setParameter("number", number)
                .setParameter("published", Invoice.Status.PUBLISHED)
                .setParameter("kind", InvoiceKind.INVOICE)
                .getResultStream().findFirst();
        return invoiced.or(() -> charged(number)).map(this::whole);
    }

    private Optional<Account> charged(String number) {
        return em.createQuery("select a from Account a where a.id in (select e.accountId from AccountEntry e where e.piece = :number)",
                        Account.class)
                .setParameter("number", number)
                .getResultStream().findFirst();
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
        return payable(account, receivables.invoices(account.id()).stream()
                .filter(invoice -> invoice.remaining().isPositive() && published.contains(invoice.id())), fees.of(account.id()));
    }
}
