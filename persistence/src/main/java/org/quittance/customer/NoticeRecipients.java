package org.quittance.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where messages go, as the customers chose. Whoever writes a message to a customer asks here for the addresses. */
@ApplicationScoped
public class NoticeRecipients {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** The addresses for a topic; empty for who has none, or wants none. */
    public List<String> of(Customer customer, NoticeTopic topic) {
        return of(Set.of(customer.id()), topic, Set.of()).getOrDefault(customer.id(), List.of());
    }

    /**
     * The addresses of many customers for a topic; two queries.
     *
     * @param obligatory those whom it has to reach whatever they prefer
     */
    public Map<Long, List<String>> of(Collection<Long> customers, NoticeTopic topic, Set<Long> obligatory) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        Map<Long, NoticeChoice> choices = em.createQuery(
                "select n from NoticeChoice n where n.topic = :topic and n.customerId in :ids", NoticeChoice.class)
                .setParameter("topic", topic)
                .setParameter("ids", customers)
                .getResultStream().collect(Collectors.toMap(NoticeChoice::customerId, Function.identity()));
        Map<Long, List<String>> addresses = new HashMap<>();
        em.createQuery("select c.id, c.email, c.secondaryEmail from Customer c where c.id in :ids", Object[].class)
                .setParameter("ids", customers)
                .getResultStream().forEach(row -> addresses.put((Long) row[0], topic.addresses(choices.get((Long) row[0]),
                        (String) row[1], (String) row[2], obligatory.contains((Long) row[0]))));
        return addresses;
    }

    /** Those of the customers who want the messages of a topic with others, once a day; one query, none for a topic that may not wait. */
    public Set<Long> daily(Collection<Long> customers, NoticeTopic topic) {
        return customers.isEmpty() || !topic.mayWait() ? Set.of() : new HashSet<>(em.createQuery(
                "select n.customerId from NoticeChoice n where n.topic = :topic and n.daily = true and n.customerId in :ids", Long.class)
                .setParameter("topic", topic)
                .setParameter("ids", customers)
                .getResultList());
    }

    /** The customers who chose to have messages of a topic that nobody has unless he asked. */
    public List<Long> wanting(NoticeTopic topic) {
        return em.createQuery("""
                select n.customerId from NoticeChoice n where n.topic = :topic and (n.toMain = true or n.toSecond = true)
                order by n.customerId""", Long.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    /** What the customer said, by topic. */
    public Map<NoticeTopic, NoticeChoice> choices(long customer) {
        Map<NoticeTopic, NoticeChoice> choices = new EnumMap<>(NoticeTopic.class);
        em.createQuery("select n from NoticeChoice n where n.customerId = :customer", NoticeChoice.class)
                .setParameter("customer", customer)
                .getResultStream().forEach(choice -> choices.put(choice.topic(), choice));
        return choices;
    }

    public void add(NoticeChoice choice) {
        em.persist(choice);
    }
}
