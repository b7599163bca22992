package org.quittance.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Customers and their accounts. */
@ApplicationScoped
public class Customers {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(Customer customer) {
        em.persist(customer);
    }

    public void add(Account account) {
        em.persist(account);
    }

    public Account account(long id) {
        return em.getReference(Account.class, id);
    }

    /** The customers a login sees, with the account of each; one query. */
    public List<CustomerRow> rows(VisibleCustomers visible) {
        return em.createQuery("""
                select c, a from Customer c, Account a where a.customer = c and c.id in :customers
                order by c.number""", Object[].class)
                .setParameter("customers", visible.ids())
                .getResultStream().map(CustomerRow::of).toList();
    }
}
