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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.customer.Customer;
import org.quittance.customer.VisibleCustomers;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

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
        /** The latest first. */ CLOSED,
        /** Whatever their state, the latest sent first. */ ALL
    }

    /**
     * What staff look for.
     *
     * @param kind    null for all
     * @param handler counts for {@link Queue#MINE} alone
     * @param sent    the days on which they were sent, null for whenever
     */
    public record Filter(Queue queue, RequestKind kind, String handler, DateRange sent) {
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
        return rows("""
                r.customerId in :customers
                order by case when r.closedAt is null then 0 else 1 end, r.sentAt desc, r.id desc""", true, most)
                .setParameter("customers", visible.ids()).getResultList().stream().map(Requests::row).toList();
    }

    /** For staff; one query. */
    public List<RequestRow> rows(Filter filter, int first, int most) {
        String order = switch (filter.queue()) {
            case TO_DO, MINE, UNREAD, WAITING -> " order by r.deadline, r.id";
            case CLOSED -> " order by r.closedAt desc, r.id desc";
            case ALL -> " order by r.sentAt desc, r.id desc";
        };
        return asked(rows(where(filter) + order, false, most).setFirstResult(first), filter).getResultList().stream()
                .map(Requests::row).toList();
    }

    /** For staff; one query. */
    public long count(Filter filter) {
        TypedQuery<Long> count = em.createQuery("select count(r) from Request r where " + where(filter), Long.class);
        return asked(filter.queue() == Queue.UNREAD ? count.setParameter("byStaff", false) : count, filter).getSingleResult();
    }

    /** How many open ones each member of staff has taken; one query. */
    public Map<String, Long> taken() {
        return em.createQuery("select r.handler, count(r) from Request r where r.closedAt is null and r.handler is not null group by r.handler",
                Object[].class).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The open ones that somebody has taken. */
    public List<Long> takenBy(String handler) {
        return em.createQuery("select r.id from Request r where r.closedAt is null and r.handler = :handler order by r.id", Long.class)
                .setParameter("handler", handler).getResultList();
    }

    private static String where(Filter filter) {
        return switch (filter.queue()) {
            case TO_DO -> "r.closedAt is null and r.state <> :waiting";
            case MINE -> "r.closedAt is null and r.state <> :waiting and r.handler = :handler";
            case UNREAD -> "r.closedAt is null and exists (" + UNSEEN.formatted("m.id") + ")";
            case WAITING -> "r.closedAt is null and r.state = :waiting";
            case CLOSED -> "r.closedAt is not null";
            case ALL -> "1 = 1";
        } + (filter.kind() == null ? "" : " and r.kind = :kind") + (filter.sent() == null ? "" : " and r.sentAt >= :from and r.sentAt < :until");
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, Filter filter) {
        if (Set.of(Queue.TO_DO, Queue.MINE, Queue.WAITING).contains(filter.queue())) {
            query.setParameter("waiting", RequestState.WAITING);
        }
        if (filter.queue() == Queue.MINE) {
            query.setParameter("handler", filter.handler());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.sent() != null) {
            query.setParameter("from", filter.sent().start().atStartOfDay(OperatorClock.ZONE).toInstant())
                    .setParameter("until", filter.sent().end().atStartOfDay(OperatorClock.ZONE).toInstant());
        }
        return query;
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
