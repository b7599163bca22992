package org.quittance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers and terms of the documents by which costs and interest are charged. */
@ApplicationScoped
public class FeeSeries {

    /** Own letters: no invoice begins with them. */
    private static final String LETTERS = "FF";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /**
     * {@code FF2026-000001} and the following ones, without gaps: others who number wait until the transaction ends, and a
     * rollback gives the numbers back.
     *
     * @throws IllegalStateException if a later day has numbers already
     */
    public List<String> next(LocalDate day, int count) {
        List<?> reached = em.createNativeQuery("""
                with given as (
                  insert into fee_series (year, last_number, last_date) values (?1, ?2, cast(?3 as date))
                  on conflict (year) do update set last_number = fee_series.last_number + excluded.last_number,
                    last_date = excluded.last_date where fee_series.last_date <= excluded.last_date
                  returning last_number)
                select last_number from given""")
                .setParameter(1, day.getYear()).setParameter(2, count).setParameter(3, Date.valueOf(day)).getResultList();
        if (reached.isEmpty()) {
            throw new IllegalStateException("a document of a day after " + day + " has a number already");
        }
        int last = ((Number) reached.get(0)).intValue();
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(place -> number(day.getYear(), place)).toList();
    }

    static String number(int year, int place) {
        return LETTERS + year + "-" + String.format("%06d", place);
    }

    public FeeTerms terms(LocalDate day) {
        Object[] row = (Object[]) em.createNativeQuery("select days_to_pay, vat_french, vat_english from fee_terms"
                        + " where valid_from <= ?1 order by valid_from desc limit 1")
                .setParameter(1, Date.valueOf(day)).getSingleResult();
        return new FeeTerms(((Number) row[0]).intValue(), (String) row[1], (String) row[2]);
    }
}
