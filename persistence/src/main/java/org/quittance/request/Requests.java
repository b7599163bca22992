package org.quittance.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.VisibleCustomers;

/** What customers asked for. */
@ApplicationScoped
public class Requests {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Which of them staff look at. */
    public enum Queue {
        /** Whatever staff have to act on, the most urgent first. */ TO_DO,
        /** Of those, what the caller has taken. */ MINE,
        /** An answer of the customer is awaited. */ WAITING,
        /** The latest first. */ CLOSED
    }

    /** @param kind null for all; {@code handler} counts for {@link Queue#MINE} alone */
    public record Filter(Queue queue, RequestKind kind, String handler) {
    }

    public void add(Request request) {
        em.persist(request);
        em.flush();
    }

    /** For the customer's eyes. */
    public Optional<Request> of(VisibleCustomers visible, long id) {
        return Optional.ofNullable(em.find(Request.class, id)).filter(found -> visible.ids().contains(found.customerId()));
    }

    /** Any, for staff. */
    public Optional<Request> of(long id) {
        return Optional.ofNullable(em.find(Request.class, id));
    }

    /** The request as it is now, and nobody else's until the end of the transaction. */
    public Optional<Request> locked(long id) {
        em.createNativeQuery("select id from request where id = ?1 for no key update").setParameter(1, id).getResultList();
        return of(id);
    }

    /** The customers' own, open ones first, then the latest; one query. */
    public List<RequestRow> rows(VisibleCustomers visible, int most) {
        return rows("r.customerId in :customers order by case when r.closedAt is null then 0 else 1 end, r.id desc", most)
                .setParameter("customers", visible.ids()).getResultList().stream().map(Requests::row).toList();
    }

    /** For staff; one query. */
    public List<RequestRow> rows(Filter filter, int most) {
        String where = switch (filter.queue()) {
            case TO_DO -> "r.state in (:sent, :work, :accepted)";
            case MINE -> "r.state in (:sent, :work, :accepted) and r.handler = :handler";
            case WAITING -> "r.state = :waiting";
            case CLOSED -> "r.closedAt is not null";
        };
        String order = filter.queue() == Queue.CLOSED ? " order by r.closedAt desc, r.id desc" : " order by r.deadline, r.id";
        TypedQuery<Object[]> query = rows(where + (filter.kind() == null ? "" : " and r.kind = :kind") + order, most);
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.queue() == Queue.MINE) {
            query.setParameter("handler", filter.handler());
        }
        if (filter.queue() == Queue.WAITING) {
            query.setParameter("waiting", RequestState.WAITING);
        } else if (filter.queue() != Queue.CLOSED) {
            query.setParameter("sent", RequestState.SENT).setParameter("work", RequestState.IN_WORK)
                    .setParameter("accepted", RequestState.ACCEPTED);
        }
        return query.getResultList().stream().map(Requests::row).toList();
    }

    /** The customer's, as it is now, and nobody else's until the end of the transaction. */
    public Optional<Request> locked(VisibleCustomers visible, long id) {
        return locked(id).filter(found -> visible.ids().contains(found.customerId()));
    }

    private TypedQuery<Object[]> rows(String where, int most) {
        return em.createQuery("select r, c from Request r, Customer c where c.id = r.customerId and " + where, Object[].class)
                .setMaxResults(most);
    }

    private static RequestRow row(Object[] found) {
        Request asked = (Request) found[0];
        Customer customer = (Customer) found[1];
        return new RequestRow(asked.id(), asked.kind(), asked.state(), customer.number(), customer.name(),
                asked.contractNumber(), asked.sentAt(), asked.deadline(), asked.handler());
    }

    /** In how many days staff answer what is sent on a day. @throws java.util.NoSuchElementException if nobody has said */
    public int daysToAnswer(RequestKind kind, LocalDate day) {
        return ((Number) em.createNativeQuery("""
                select days from request_deadline where kind = ?1 and valid_from <= ?2 order by valid_from desc limit 1""")
                .setParameter(1, kind.name())
                .setParameter(2, Date.valueOf(day))
                .getResultStream().findFirst().orElseThrow()).intValue();
    }
}
