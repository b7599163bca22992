package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans that follow plans. */
@ApplicationScoped
public class PlanRenewals {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(PlanRenewal renewal) {
        em.persist(renewal);
    }

    /** What was told about the plan that follows one. */
    public Optional<PlanRenewal> of(long planId) {
        return em.createQuery("select r from PlanRenewal r where r.plan.id = :plan", PlanRenewal.class)
                .setParameter("plan", planId)
                .getResultStream().findFirst();
    }

    /** Keys of plans whose customers have to be told of the next one, in order. */
    public List<Long> toTell(LocalDate today, long after, int most) {
        return keys("""
                select p.id from instalment_plan p join contract c on c.id = p.contract_id
                where p.status = 'ACTIVE' and p.renewing and p.id > ?2
                  and not exists (select from plan_renewal r where r.plan_id = p.id)
                  and p.period_end - (select t.renewal_days from instalment_terms t where t.offer_code = c.offer_code
                    and t.valid_from <= ?1 order by t.valid_from desc limit 1) <= ?1
                order by p.id""", today, after, most);
    }

    /** Keys of renewals whose plan is settled, so that the next one may begin, in order. */
    public List<Long> toBegin(LocalDate today, long after, int most) {
        return keys("""
                select r.id from plan_renewal r join instalment_plan p on p.id = r.plan_id
                where r.next_plan_id is null and r.refusal is null and r.told_on <= ?1 and r.id > ?2
                  and p.status = 'SETTLED' and p.end_reason is null and p.renewing
                order by r.id""", today, after, most);
    }

    @SuppressWarnings("unchecked")
    private List<Long> keys(String sql, LocalDate today, long after, int most) {
        List<Number> keys = em.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
        return keys.stream().map(Number::longValue).toList();
    }

    /** Locked until the end of the transaction. */
    public InstalmentPlan lockedPlan(long planId) {
        return em.find(InstalmentPlan.class, planId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** With its plan, both locked until the end of the transaction. */
    public PlanRenewal locked(long id) {
        PlanRenewal renewal = em.find(PlanRenewal.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(renewal.plan(), LockModeType.PESSIMISTIC_WRITE);
        return renewal;
    }
}
