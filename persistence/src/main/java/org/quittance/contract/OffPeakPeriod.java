package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The stored form of an {@link OffPeakSchedule}. */
@Embeddable
public class OffPeakPeriod {

    @Column(name = "valid_from")
    private LocalDate validFrom;
    private OffPeakHours summer;
    private OffPeakHours winter;

    protected OffPeakPeriod() {
    }

    OffPeakPeriod(OffPeakSchedule schedule) {
        this.validFrom = schedule.validFrom();
        this.summer = schedule.summer();
        this.winter = schedule.winter();
    }

    LocalDate validFrom() {
        return validFrom;
    }

    OffPeakSchedule schedule() {
        return new OffPeakSchedule(validFrom, summer, winter);
    }
}
