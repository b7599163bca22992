package org.quittance.metering.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.time.DateRange;

/** A register with readings written down one after the other, for tests. */
public final class Counted {

    private final Register.Plate plate;
    private final DateRange installed;
    private final List<IndexReading> readings = new ArrayList<>();
    private final List<RegisterReadings> earlier = new ArrayList<>();
    private DateRange own = new DateRange(LocalDate.MIN, LocalDate.MAX);
    private List<BigDecimal> profile = List.of();

    private Counted(Register.Plate plate, DateRange installed) {
        this.plate = plate;
        this.installed = installed;
    }

    /** Five digits, m3. */
    public static Counted water(String installedOn) {
        return of(Register.Plate.of(Flow.WATER, 5), installedOn, null);
    }

    public static Counted of(Register.Plate plate, String installedOn, String removedOn) {
        return new Counted(plate, new DateRange(LocalDate.parse(installedOn),
                removedOn == null ? LocalDate.MAX : LocalDate.parse(removedOn)));
    }

    public Counted read(String day, String index) {
        return add(day, index, ReadingOrigin.MEASURED);
    }

    public Counted estimated(String day, String index) {
        return add(day, index, ReadingOrigin.ESTIMATED);
    }

    private Counted add(String day, String index, ReadingOrigin origin) {
        readings.add(new IndexReading(LocalDate.parse(day), new BigDecimal(index), origin));
        return this;
    }

    /** The meter that was there before. */
    public Counted after(Counted old) {
        earlier.add(old.register());
        return this;
    }

    /** The customer came on a day. */
    public Counted heldSince(String day) {
        own = new DateRange(LocalDate.parse(day), LocalDate.MAX);
        return this;
    }

    /** The same in each month. */
    public Counted usually(int perMonth) {
        profile = java.util.Collections.nCopies(12, BigDecimal.valueOf(perMonth));
        return this;
    }

    public Counted usually(Integer... months) {
        profile = java.util.stream.Stream.of(months).map(BigDecimal::valueOf).toList();
        return this;
    }

    public RegisterReadings register() {
        return new RegisterReadings(plate, installed, readings);
    }

    public UsualConsumption usual() {
        Collection<RegisterReadings> all = new ArrayList<>(earlier);
        all.add(register());
        return new UsualConsumption(new RegisterHistory(TimeClass.BASE, all), own, profile);
    }
}
