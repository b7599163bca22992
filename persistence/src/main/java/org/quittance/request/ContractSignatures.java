package org.quittance.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;

/** Signatures under contracts, and for how long a consumer may take one back. */
@ApplicationScoped
public class ContractSignatures {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    public void add(ContractSignature signature) {
        em.persist(signature);
    }

    public Optional<ContractSignature> of(long request) {
        return em.createQuery("select s from ContractSignature s where s.requestId = :request", ContractSignature.class)
                .setParameter("request", request).getResultStream().findFirst();
    }

    /** Days to withdraw from what is signed on a day. @throws java.util.NoSuchElementException if no law says */
    public int daysToRevoke(LocalDate day) {
        return ((Number) em.createNativeQuery(
                "select days from revocation_period where valid_from <= ?1 order by valid_from desc limit 1")
                .setParameter(1, Date.valueOf(day))
                .getResultStream().findFirst().orElseThrow()).intValue();
    }
}
