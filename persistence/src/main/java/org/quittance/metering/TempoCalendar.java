package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.time.DateRange;

/** The colours of Tempo days. */
@ApplicationScoped
public class TempoCalendar {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** A day that is there already takes the new colour. */
    public void set(LocalDate day, TempoColour colour) {
        em.merge(new TempoDay(day, colour));
    }

    /** The known days of a period and the one before it, whose night reaches into its first morning. */
    public Map<LocalDate, TempoColour> colours(DateRange period) {
        Map<LocalDate, TempoColour> colours = new TreeMap<>();
        em.createQuery("select t from TempoDay t where t.day >= :start and t.day < :end", TempoDay.class)
                .setParameter("start", period.start().minusDays(1))
                .setParameter("end", period.end())
                .getResultStream().forEach(day -> colours.put(day.day(), day.colour()));
        return colours;
    }
}
