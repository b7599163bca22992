package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.money.Money;

/** Payments by cheque, as long as the bank has not sent them back, and what it costs when it does. */
@ApplicationScoped
public class Cheques {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** One that was not sent back. */
    public record Cheque(Long id, Long accountId, LocalDate day, Money amount, String reference, Customer customer) {

        /** As the query yields it: received is below zero. */
        public Cheque(AccountEntry payment, Customer customer) {
            this(payment.id(), payment.accountId(), payment.day(), payment.amount().negated(), payment.reference(), customer);
        }
    }

    /** Empty if it is no cheque, or came back already. */
    public Optional<Cheque> of(long entry) {
        return em.createQuery("""
                select new org.quittance.payment.Cheques$Cheque(e, c) from AccountEntry e
                  join Account a on a.id = e.accountId join a.customer c
                where e.id = :id and e.kind = :payment and e.method = :cheque
                  and not exists (select u from AccountEntry u where u.undoesId = e.id)""", Cheque.class)
                .setParameter("id", entry)
                .setParameter("payment", AccountEntry.Kind.PAYMENT)
                .setParameter("cheque", PaymentMethod.CHEQUE)
                .getResultStream().findFirst();
    }

    /** By the rule of a day; may be nothing. */
    public Money fee(boolean company, LocalDate day) {
        List<?> fees = em.createNativeQuery("select case when ?1 then company_fee else person_fee end from cheque_policy"
                        + " where valid_from <= ?2 order by valid_from desc limit 1")
                .setParameter(1, company).setParameter(2, Date.valueOf(day)).getResultList();
        return fees.isEmpty() ? Money.ZERO : Money.of((BigDecimal) fees.get(0));
    }
}
