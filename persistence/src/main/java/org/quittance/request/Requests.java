package org.quittance.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.VisibleCustomers;

/** What customers asked for. */
@ApplicationScoped
public class Requests {

    /** Of a request {@code r}, what one side wrote and the other has not opened. */
    private static final String UNSEEN = "select %s from RequestMessage m where m.request = r and m.seenAt is null"
            + " and m.internal = false and m.staff = :byStaff";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Which of them staff look at. */
    public enum Queue {
        /** Whatever staff have to act on, the most urgent first. */ TO_DO,
        /** Of those, what the caller has taken. */ MINE,
        /** The customer has written what nobody of the staff has opened. */ UNREAD,
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
        return rows("r.customerId in :customers order by case when r.closedAt is null then 0 else 1 end, r.id desc", true, most)
                .setParameter("customers", visible.ids()).getResultList().stream().map(Requests::row).toList();
    }

    /** For staff; one query. */
    public List<RequestRow> rows(Filter filter, int most) {
        String where = switch (filter.queue()) {
            case TO_DO -> "r.state in (:sent, :work, :accepted)";
            case MINE -> "r.state in (:sent, :work, :accepted) and r.handler = :handler";
            case UNREAD -> "r.closedAt is null and exists (" + UNSEEN.formatted("m.id") + ")";
            case WAITING -> "r.state = :waiting";
            case CLOSED -> "r.closedAt is not null";
        };
        String order = filter.queue() == Queue.CLOSED ? " order by r.closedAt desc, r.id desc" : " order by r.deadline, r.id";
        TypedQuery<Object[]> query = rows(where + (filter.kind() == null ? "" : " and r.kind = :kind") + order, false,
                most);
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.queue() == Queue.MINE) {
            query.setParameter("handler", filter.handler());
        }
        if (filter.queue() == Queue.WAITING) {
            query.setParameter("waiting", RequestState.WAITING);
        } else if (filter.queue() == Queue.TO_DO || filter.queue() == Queue.MINE) {
            query.setParameter("sent", RequestState.SENT).setParameter("work", RequestState.IN_WORK)
                    .setParameter("accepted", RequestState.ACCEPTED);
        }
        return query.getResultList().stream().map(Requests::row).toList();
    }

    /** The customer's, as it is now, and nobody else's until the end of the transaction. */
    public Optional<Request> locked(VisibleCustomers visible, long id) {
        return locked(id).filter(found -> visible.ids().contains(found.customerId()));
    }

    /** @param byStaff which side's messages count as unread */
    private TypedQuery<Object[]> rows(String where, boolean byStaff, int most) {
        return em.createQuery("select r, c, f.text, (" + UNSEEN.formatted("count(m.id)") + ") from Request r"
                        + " join Customer c on c.id = r.customerId left join RequestField f on f.request = r and f.item = :subject where "
                        + where, Object[].class)
                .setParameter("subject", RequestItem.SUBJECT).setParameter("byStaff", byStaff).setMaxResults(most);
    }

    private static RequestRow row(Object[] found) {
        Request asked = (Request) found[0];
        Customer customer = (Customer) found[1];
        return new RequestRow(asked.id(), asked.kind(), (String) found[2], asked.state(), customer.number(), customer.name(),
                asked.contractNumber(), asked.sentAt(), asked.deadline(), asked.handler(), ((Number) found[3]).longValue());
    }

    /** How many messages of staff the customers have not opened; one query. */
    public long unread(VisibleCustomers visible) {
        return em.createQuery("select count(m) from RequestMessage m where m.request.customerId in :customers and m.seenAt is null"
                        + " and m.internal = false and m.staff = true", Long.class)
                .setParameter("customers", visible.ids()).getSingleResult();
    }

    /** How many open requests have messages of the customer that nobody of the staff has opened; one query. */
    public long unreadByStaff() {
        return ((Number) em.createNativeQuery("""
                select count(distinct m.request_id) from request_message m join request r on r.id = m.request_id
                where m.seen_at is null and not m.internal and not m.by_staff and r.closed_at is null""").getSingleResult()).longValue();
    }

    /** Somebody of the other side has opened the page with what one side wrote. */
    public void seen(long request, boolean byStaff, Instant at) {
        em.createNativeQuery("""
                update request_message set seen_at = ?3 where request_id = ?1 and by_staff = ?2 and not internal and seen_at is null""")
                .setParameter(1, request).setParameter(2, byStaff).setParameter(3, Timestamp.from(at)).executeUpdate();
    }

    /** Those that are granted while something is still to be done. */
    public List<Request> accepted() {
        return em.createQuery("select r from Request r where r.state = :accepted order by r.id", Request.class)
                .setParameter("accepted", RequestState.ACCEPTED).getResultList();
    }

    /** How many days after it happened something may still be told, on a day. @throws java.util.NoSuchElementException if nobody has said */
    public int daysToTell(RequestKind kind, LocalDate day) {
        return rule("days_after", kind, day);
    }

    /** In how many days staff answer what is sent on a day. @throws java.util.NoSuchElementException if nobody has said */
    public int daysToAnswer(RequestKind kind, LocalDate day) {
        return rule("days", kind, day);
    }

    private int rule(String column, RequestKind kind, LocalDate day) {
        return ((Number) em.createNativeQuery("select " + column + " from request_deadline"
                        + " where kind = ?1 and valid_from <= ?2 order by valid_from desc limit 1")
                .setParameter(1, kind.name())
                .setParameter(2, Date.valueOf(day))
                .getResultStream().findFirst().orElseThrow()).intValue();
    }
}
