package org.quittance.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.time.DateRange;

class MeterDaysTest {

    /** Meter 1 until 10 May, meter 2 from then to 20 July, meter 3 from then on; asked for March to June. */
    @Test
    void asksEachMeterForItsOwnDaysOnly() {
        List<Installation> installed = List.of(meter(1, "2024-01-01", "2026-05-10"), meter(2, "2026-05-10", "2026-07-20"),
                meter(3, "2026-07-20", null));
        assertThat(MeterDays.of(installed, period("2026-03-01", "2026-07-01"))).containsExactly(
                new MeterDays(1, period("2026-03-01", "2026-05-10")), new MeterDays(2, period("2026-05-10", "2026-07-01")));
    }

    private static Installation meter(long id, String installedOn, String removedOn) {
        return new Installation(id, "M" + id, 1L, "30001000000001", LocalDate.parse(installedOn),
                removedOn == null ? null : LocalDate.parse(removedOn));
    }

    private static DateRange period(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }
}
