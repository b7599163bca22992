package org.quittance.metering.consumption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.ReadingRow;
import org.quittance.metering.Register;

/** Puts the readings of a service point together, register by register. */
public final class RegisterHistories {

    private RegisterHistories() {
    }

    /**
     * One history per class of time that the flow is counted in.
     *
     * @param installations of one service point
     * @param readings      in force, by meter; those of other meters do not matter
     */
    public static Map<TimeClass, RegisterHistory> of(
            Flow flow, Collection<Installation> installations, Map<Long, List<ReadingRow>> readings) {
        Map<TimeClass, List<RegisterReadings>> registers = new EnumMap<>(TimeClass.class);
        for (Installation installation : installations) {
            readings.getOrDefault(installation.meterId(), List.of()).stream()
                    .filter(reading -> reading.flow() == flow)
                    .collect(Collectors.groupingBy(ReadingRow::timeClass))
                    .forEach((timeClass, rows) -> registers.computeIfAbsent(timeClass, c -> new ArrayList<>())
                            .add(register(installation, rows)));
        }
        Map<TimeClass, RegisterHistory> histories = new EnumMap<>(TimeClass.class);
        registers.forEach((timeClass, all) -> histories.put(timeClass, new RegisterHistory(timeClass, all)));
        return histories;
    }

    /** @param rows of one register of the meter, at least one */
    public static RegisterReadings register(Installation installation, List<ReadingRow> rows) {
        ReadingRow any = rows.get(0);
        return register(new Register.Plate(any.flow(), any.timeClass(), any.digits(), any.coefficient()), installation,
                rows);
    }

    /**
     * What was estimated for days after its meter was removed does not count.
     *
     * @param rows of the register with this plate, maybe none
     */
    public static RegisterReadings register(Register.Plate plate, Installation installation, List<ReadingRow> rows) {
        return new RegisterReadings(plate, installation.days(),
                rows.stream().filter(row -> installation.hasIndexOn(row.day()))
                        .map(row -> new IndexReading(row.day(), row.index(), row.origin())).toList());
    }
}
