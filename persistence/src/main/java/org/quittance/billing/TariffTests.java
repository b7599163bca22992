package org.quittance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.BillingCycle;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/** Tests of drafts with their results, and the contracts to price in them. */
@ApplicationScoped
public class TariffTests {

    private static final String OF_CYCLE = """
            (c.cycle = :cycle%1$d and c.billedFrom < :end%1$d
             and (c.endDate is null or c.endDate > :start%1$d and c.endDate > c.billedFrom))""";
    private static final String SUPPLIED = "from Contract c where c.offerCode = :offer and ("
            + Stream.of(BillingCycle.values()).map(cycle -> OF_CYCLE.formatted(cycle.ordinal()))
            .collect(Collectors.joining(" or ")) + ")";
    private static final String ROWS = """
            select c.number, c.account.customer, r.periodStart, r.periodEnd, r.before, r.after, r.reason, r.detail,
                   r.byDraft
            from TariffTestResult r, Contract c where c.id = r.contractId and r.testId = :test and
            """;

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(TariffTest test) {
        em.persist(test);
        em.flush();
    }

    public void add(TariffTestResult result) {
        em.persist(result);
    }

    public Optional<TariffTest> of(long id) {
        return Optional.ofNullable(em.find(TariffTest.class, id));
    }

    public Optional<TariffTest> ofVersion(long versionId) {
        return em.createQuery("select t from TariffTest t where t.tariffVersionId = :version", TariffTest.class)
                .setParameter("version", versionId).getResultStream().findFirst();
    }

    /** Those whose job has not come to its end. */
    public List<Long> unfinished() {
        return em.createQuery("select t.id from TariffTest t where t.finishedAt is null order by t.id", Long.class)
                .getResultList();
    }

    /** The key of the last contract that has a result, 0 before there is one. */
    public long lastDone(long testId) {
        Long last = em.createQuery("select max(r.contractId) from TariffTestResult r where r.testId = :test", Long.class)
                .setParameter("test", testId).getSingleResult();
        return last == null ? 0 : last;
    }

    /** With its results. */
    public void deleteOf(long versionId) {
        em.createNativeQuery("delete from tariff_test where tariff_version_id = ?1")
                .setParameter(1, versionId).executeUpdate();
    }

    /** How many contracts of the offer have a {@link TestedContract#year year} to price before a day. */
    public int supplied(String offerCode, LocalDate before) {
        return supplied("select count(c) ", Long.class, offerCode, before, "").getSingleResult().intValue();
    }

    /** The next of them in the order of their keys. */
    public List<TestedContract> supplied(String offerCode, LocalDate before, long afterId, int most) {
        return supplied("select new org.quittance.billing.TestedContract(c.id, c.cycle, c.billedFrom, c.endDate) ",
                TestedContract.class, offerCode, before, " and c.id > :id order by c.id")
                .setParameter("id", afterId).setMaxResults(most).getResultList();
    }

    private <T> TypedQuery<T> supplied(String select, Class<T> type, String offerCode, LocalDate before, String more) {
        TypedQuery<T> query = em.createQuery(select + SUPPLIED + more, type).setParameter("offer", offerCode);
        for (BillingCycle cycle : BillingCycle.values()) {
            DateRange year = TestedContract.year(cycle, before);
            query.setParameter("cycle" + cycle.ordinal(), cycle).setParameter("start" + cycle.ordinal(), year.start())
                    .setParameter("end" + cycle.ordinal(), year.end());
        }
        return query;
    }

    public long done(long testId) {
        return em.createQuery("select count(r) from TariffTestResult r where r.testId = :test", Long.class)
                .setParameter("test", testId).getSingleResult();
    }

    /** What each contract that could be priced paid and would have paid: two amounts a contract. */
    public List<PricedTwice> priced(long testId) {
        return em.createQuery("select new org.quittance.billing.PricedTwice(r.before, r.after) from TariffTestResult r"
                        + " where r.testId = :test and r.reason is null", PricedTwice.class)
                .setParameter("test", testId).getResultList();
    }

    /** The largest increases first. */
    public List<TariffTestRow> increases(long testId, int most) {
        return changes("r.difference > :nothing order by r.difference desc", testId, most);
    }

    /** The largest decreases first. */
    public List<TariffTestRow> decreases(long testId, int most) {
        return changes("r.difference < :nothing order by r.difference", testId, most);
    }

    private List<TariffTestRow> changes(String which, long testId, int most) {
        return rows(which + ", c.number", testId, most, query -> query.setParameter("nothing", Money.ZERO));
    }

    /** Those that could not be priced, by reason. */
    public List<TariffTestRow> unpriced(long testId, int most) {
        return rows("r.reason is not null order by r.byDraft desc, r.reason, c.number", testId, most, query -> query);
    }

    private List<TariffTestRow> rows(
            String which, long testId, int most, UnaryOperator<TypedQuery<Object[]>> parameters) {
        return parameters.apply(em.createQuery(ROWS + which, Object[].class)).setParameter("test", testId)
                .setMaxResults(most).getResultList().stream().map(TariffTestRow::of).toList();
    }
}
