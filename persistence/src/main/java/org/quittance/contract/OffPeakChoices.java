package org.quittance.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The off-peak hours that the network gives: a contract may have any of them. */
@ApplicationScoped
public class OffPeakChoices {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Those of a day, as if they began on it; one query. */
    @SuppressWarnings("unchecked")
    public List<OffPeakSchedule> on(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery("""
                select summer, winter from off_peak_choice where valid_from <= ?1 and (valid_to is null or valid_to > ?1)
                order by summer, winter""")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return rows.stream().map(row -> new OffPeakSchedule(day, OffPeakHours.parse((String) row[0]),
                OffPeakHours.parse((String) row[1]))).toList();
    }
}
