package org.quittance.metering.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quittance.metering.Flow;

/** Merges the steps of a file into the days of load curves, those stored already and new ones. */
public final class LoadCurveAssembler {

    /** One day of one direction at one delivery point. */
    public record DayKey(String deliveryPoint, Flow flow, LocalDate day) {

        public static DayKey of(MeterStep step) {
            return new DayKey(step.deliveryPoint(), step.flow(), step.day());
        }
    }

    private final Map<DayKey, CurveDay> days;
    private final List<BadLine> contradicting = new ArrayList<>();
    private long accepted;
    private long doubled;

    /** @param stored days that the steps may touch, as they are stored; others begin empty */
    public LoadCurveAssembler(Map<DayKey, CurveDay> stored) {
        this.days = new LinkedHashMap<>(stored);
    }

    public void add(MeterStep step) {
        CurveDay day = days.computeIfAbsent(DayKey.of(step), key -> CurveDay.empty(key.day()));
        switch (day.put(step.startMinute(), step.stepMinutes(), step.watts())) {
            case ACCEPTED -> accepted++;
            case DOUBLED -> doubled++;
            case CONTRADICTING -> contradicting.add(step.refused(LineFault.CONTRADICTS_EARLIER_LINE));
        }
    }

    public Map<DayKey, CurveDay> days() {
        return Collections.unmodifiableMap(days);
    }

    public List<BadLine> contradicting() {
        return List.copyOf(contradicting);
    }

    public long accepted() {
        return accepted;
    }

    public long doubled() {
        return doubled;
    }
}
