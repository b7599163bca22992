package org.quittance.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.customer.VisibleCustomers;

/** Contracts and the service points they supply. */
@ApplicationScoped
public class Contracts {

    private static final String WITH_EVERYTHING = """
            select c from %s c
            join fetch c.account a join fetch c.servicePoint where %s""";
    /**
     * What each kind has many of, each read by a query of its own: joined to a subclass of its own table, EclipseLink writes SQL
     * that PostgreSQL refuses.
     */
    private static final Map<Class<? extends Contract>, List<String>> MANY = Map.of(
            ElectricityContract.class, List.of("c.offPeakPeriods", "c.powerChanges"),
            ParkingContract.class, List.of("c.badges"));
    private static final List<Class<? extends Contract>> KINDS = List.of(
            ElectricityContract.class, WaterContract.class, ParkingContract.class, SurplusContract.class);

    private static final String OF_CUSTOMERS = "a.customer.id in :customers";
    private static final Comparator<Contract> IN_FORCE_FIRST = Comparator
            .comparing(Contract::endDate, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Contract::number);

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(ServicePoint point) {
        em.persist(point);
    }

    public void add(Contract contract) {
        em.persist(contract);
    }

    /** @throws jakarta.persistence.NoResultException if there is none */
    public List<PrivateSellerLimit> privateSellerLimits() {
        return em.createQuery("select l from PrivateSellerLimit l order by l.validFrom", PrivateSellerLimit.class)
                .getResultList();
    }

    public ServicePoint point(String reference) {
        return em.createQuery("select p from ServicePoint p where p.reference = :reference", ServicePoint.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    /** The same, locked: what is done at a point is done by one person at a time. */
    public ServicePoint lockedPoint(String reference) {
        ServicePoint point = point(reference);
        em.lock(point, LockModeType.PESSIMISTIC_WRITE);
        return point;
    }

    /** Empty if there is none. */
    public Optional<ServicePoint> findPoint(String reference) {
        return em.createQuery("select p from ServicePoint p where p.reference = :reference", ServicePoint.class)
                .setParameter("reference", reference)
                .getResultStream().findFirst();
    }

    /**
     * The points of a kind at an address, every word of which is said: number and street, or with postcode and town.
     *
     * @param words folded as for a search
     */
    public List<ServicePoint> pointsAt(ServicePoint.Kind kind, List<String> words, int most) {
        StringBuilder where = new StringBuilder("select p from ServicePoint p where p.kind = :kind");
        for (int i = 0; i < words.size(); i++) {
            where.append(" and concat(' ', p.searchText, ' ') like :word").append(i);
        }
        TypedQuery<ServicePoint> query = em.createQuery(where + " order by p.id", ServicePoint.class)
                .setParameter("kind", kind).setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + " %");
        }
        return query.getResultList();
    }

    /** For a contract that somebody asks for: the initial of its kind and a number nobody had. */
    public String newNumber(ServiceKind kind) {
        return kind.name().charAt(0) + em.createNativeQuery("select nextval('contract_number_seq')").getSingleResult().toString();
    }

    /** @throws jakarta.persistence.NoResultException if there is none */
    public Contract numbered(String number) {
        return em.createQuery("select c from Contract c where c.number = :number", Contract.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Those of the numbers that no contract has, in their order. */
    public List<String> unknown(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<String> known = em.createQuery("select c.number from Contract c where c.number in :numbers", String.class)
                .setParameter("numbers", numbers).getResultList();
        return numbers.stream().filter(number -> !known.contains(number)).toList();
    }

    /** The groups by which contracts are billed apart, in the order of their names. */
    public List<String> groups() {
        return em.createQuery("select distinct c.billingGroup from Contract c where c.billingGroup is not null"
                + " order by c.billingGroup", String.class).getResultList();
    }

    /**
     * The contracts with customer, point and all they agree on, for a chunk of a billing run, to read only: nobody looks
     * whether they were changed; seven queries.
     */
    public List<Contract> withEverything(Collection<Long> ids) {
        return ofEveryKind("c.id in :ids", query -> query.setParameter("ids", ids)
                .setHint("eclipselink.read-only", "true"));
    }

    /** The customers' contracts of every kind, those in force first; seven queries. */
    public List<Contract> of(VisibleCustomers visible) {
        return ofEveryKind(OF_CUSTOMERS, query -> query.setParameter("customers", visible.ids()));
    }

    /** The customers' contracts of one kind, those in force first; three queries at most. */
    public <T extends Contract> List<T> of(VisibleCustomers visible, Class<T> kind) {
        return ofKind(kind, OF_CUSTOMERS, query -> query.setParameter("customers", visible.ids()));
    }

    /** Which kinds the customers have contracts of; one query. */
    @SuppressWarnings("unchecked")
    public Holdings held(VisibleCustomers visible) {
        List<Object[]> rows = em.createNativeQuery("""
                select k.kind, bool_or(k.end_date is null), bool_or(coalesce(p.low_use, false)) from contract k join account a on a.id = k.account_id
                left join parking_contract p on p.id = k.id
                where a.customer_id = any (cast(?1 as bigint[])) group by k.kind""")
                .setParameter(1, visible.ids().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return new Holdings(kinds(rows.stream()), kinds(rows.stream().filter(row -> (Boolean) row[1])),
                rows.stream().anyMatch(row -> (Boolean) row[2]));
    }

    private static Set<ServiceKind> kinds(Stream<Object[]> rows) {
        return rows.map(row -> ServiceKind.valueOf((String) row[0])).collect(Collectors.toSet());
    }

    public Optional<Contract> of(VisibleCustomers visible, String number) {
        return ofEveryKind(OF_CUSTOMERS + " and c.number = :number", query -> query
                .setParameter("customers", visible.ids()).setParameter("number", number)).stream().findFirst();
    }

    /** Empty if the customers have no such contract of the kind; three queries at most. */
    public <T extends Contract> Optional<T> of(VisibleCustomers visible, String number, Class<T> kind) {
        return ofKind(kind, OF_CUSTOMERS + " and c.number = :number", query -> query
                .setParameter("customers", visible.ids()).setParameter("number", number)).stream().findFirst();
    }

    /** Any customers' contracts, for staff, those in force first; seven queries. */
    public List<Contract> ofCustomers(Collection<Long> customers) {
        return of(new VisibleCustomers(Set.copyOf(customers)));
    }

    /** Any contract, for staff; seven queries. */
    public Optional<Contract> supplied(String number) {
        return ofEveryKind("c.number = :number", query -> query.setParameter("number", number)).stream().findFirst();
    }

    /** Every contract that a service point ever had, those in force first; seven queries. */
    public List<Contract> at(String pointReference) {
        return ofEveryKind("c.servicePoint.reference = :point", query -> query.setParameter("point", pointReference));
    }

    /** Who held contracts at several service points, the latest first; one query. */
    public Map<Long, List<Holder>> holders(Collection<Long> servicePoints) {
        if (servicePoints.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select c.servicePoint.id, c.number, c.account.customer, c.startDate, c.endDate from Contract c
                where c.servicePoint.id in :points order by c.startDate desc, c.number""", Object[].class)
                .setParameter("points", servicePoints)
                .getResultStream().map(Holder::of).collect(Collectors.groupingBy(Holder::servicePointId));
    }

    private List<Contract> ofEveryKind(String where, UnaryOperator<Query> parameters) {
        return KINDS.stream()
                .flatMap(kind -> ofKind(kind, where, parameters).stream())
                .map(Contract.class::cast)
                .sorted(IN_FORCE_FIRST)
                .toList();
    }

    private <T extends Contract> List<T> ofKind(Class<T> kind, String where, UnaryOperator<Query> parameters) {
        TypedQuery<T> query = em.createQuery(WITH_EVERYTHING.formatted(kind.getSimpleName(), where), kind)
                .setHint("eclipselink.join-fetch", "c.account.customer");
        MANY.getOrDefault(kind, List.of()).forEach(many ->
                query.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", many));
        parameters.apply(query);
        return query.getResultList().stream().sorted(IN_FORCE_FIRST).toList();
    }
}
