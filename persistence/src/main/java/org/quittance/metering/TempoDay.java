package org.quittance.metering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The colour of one Tempo day, from 06:00 to 06:00 of the next. */
@Entity
@Table(name = "tempo_day")
public class TempoDay {

    @Id
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private TempoColour colour;

    protected TempoDay() {
    }

    public TempoDay(LocalDate day, TempoColour colour) {
        this.day = day;
        this.colour = colour;
    }

    public LocalDate day() {
        return day;
    }

    public TempoColour colour() {
        return colour;
    }
}
