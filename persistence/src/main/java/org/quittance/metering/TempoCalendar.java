package org.quittance.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.time.DateRange;

/** The colours of Tempo days. */
@ApplicationScoped
public class TempoCalendar {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Days that were new, and days that had another colour. */
    public record Written(long added, long changed) {
    }

    /** Days that are there already take the new colour; read in one query. */
    public Written set(Map<LocalDate, TempoColour> colours) {
        if (colours.isEmpty()) {
            return new Written(0, 0);
        }
        Map<LocalDate, TempoColour> known = new HashMap<>();
        em.createQuery("select t from TempoDay t where t.day in :days", TempoDay.class)
                .setParameter("days", colours.keySet())
                .getResultStream().forEach(day -> known.put(day.day(), day.colour()));
        long added = 0;
        long changed = 0;
        for (Map.Entry<LocalDate, TempoColour> day : colours.entrySet()) {
            TempoColour before = known.get(day.getKey());
            TempoDay told = new TempoDay(day.getKey(), day.getValue());
            if (before == null) {
                em.persist(told);
                added++;
            } else if (before != day.getValue()) {
                em.merge(told);
                changed++;
            }
        }
        return new Written(added, changed);
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
