package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import org.quittance.billing.InvoicesToPublish;

/** Writes down what credit has paid of invoices before their documents are made; once for an invoice. */
@ApplicationScoped
public class CreditsUsed {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    void write(@Observes InvoicesToPublish published) {
        em.createNativeQuery("""
                insert into invoice_credit (invoice_id, amount)
                select d.invoice_id, sum(a.amount)
                from account_entry d join allocation a on a.debit_id = d.id
                  join account_entry c on c.id = a.credit_id and c.plan_id is null
                where d.invoice_id = any (cast(?1 as bigint[]))
                group by d.invoice_id having sum(a.amount) > 0
                on conflict (invoice_id) do nothing""")
                .setParameter(1, published.invoices().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }
}
