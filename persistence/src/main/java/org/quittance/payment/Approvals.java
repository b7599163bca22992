package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was prepared with money and waits for the word of another. */
@ApplicationScoped
public class Approvals {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** How much of each waits. */
    public record Waiting(long refunds, long collectionBatches, long dunningRuns) {
    }

    /** One query, by indexes of what waits. */
    public Waiting waiting() {
        Object[] row = (Object[]) em.createNativeQuery("""
                select (select count(*) from refund where state = 'REQUESTED'),
                  (select count(*) from collection_batch where state = 'PREPARED'),
                  (select count(*) from dunning_run where status = 'PROPOSED')""").getSingleResult();
        return new Waiting(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
