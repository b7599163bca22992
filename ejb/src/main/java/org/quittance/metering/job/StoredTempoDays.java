package org.quittance.metering.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quittance.metering.MeterFile;
import org.quittance.metering.TempoCalendar;
import org.quittance.metering.TempoColour;
import org.quittance.metering.importing.BadLine;
import org.quittance.metering.importing.ImportBlock;
import org.quittance.metering.importing.LineFault;
import org.quittance.metering.importing.TempoColourOfDay;

/** Writes the colours of a block into the Tempo calendar; a later file wins over an earlier one. */
@Dependent
class StoredTempoDays implements BlockStore {

    @Inject
    private TempoCalendar calendar;

    @Override
    public Outcome store(MeterFile file, ImportBlock block) {
        Map<LocalDate, TempoColour> days = new LinkedHashMap<>();
        List<BadLine> refused = new ArrayList<>();
        List<TempoColourOfDay> entries = block.entries(TempoColourOfDay.class);
        for (TempoColourOfDay entry : entries) {
            TempoColour earlier = days.putIfAbsent(entry.day(), entry.colour());
            if (earlier != null && earlier != entry.colour()) {
                refused.add(entry.refused(LineFault.CONTRADICTS_EARLIER_LINE));
            }
        }
        TempoCalendar.Written written = calendar.set(days);
        long accepted = written.added() + written.changed();
        return new Outcome(accepted, entries.size() - accepted - refused.size(), 0, accepted, written.changed(), refused);
    }
}
