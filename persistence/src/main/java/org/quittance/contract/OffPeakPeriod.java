package org.quittance.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The stored form of an {@link OffPeakSchedule}. */
@Entity
@Table(name = "off_peak_schedule")
public class OffPeakPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private ElectricityContract contract;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private OffPeakHours summer;
    private OffPeakHours winter;

    protected OffPeakPeriod() {
    }

    OffPeakPeriod(ElectricityContract contract, OffPeakSchedule schedule) {
        this.contract = contract;
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
