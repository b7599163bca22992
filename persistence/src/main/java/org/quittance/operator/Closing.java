package org.quittance.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Days on which the operator is closed beside public holidays, such as a local feast or the last week of the year. */
@Entity
@Table(name = "operator_closing")
public class Closing {

    /** Longer ones are mistyped. */
    public static final int MOST_DAYS = 62;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private String label;
    @Column(name = "said_by")
    private String saidBy;
    @Column(name = "said_at")
    private Instant saidAt;

    protected Closing() {
    }

    /** From a day to another, both closed. */
    public record Days(LocalDate first, LocalDate last) {

        /** @throws IllegalArgumentException if they end before they begin, or last too long */
        public Days {
            if (last.isBefore(first) || !last.isBefore(first.plusDays(MOST_DAYS))) {
                throw new IllegalArgumentException("closed from " + first + " to " + last);
            }
        }

        public boolean meets(Days other) {
            return !last.isBefore(other.first) && !other.last.isBefore(first);
        }
    }

    public Closing(Days days, String label, String by, Instant at) {
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.label = Objects.requireNonNull(label);
        this.saidBy = Objects.requireNonNull(by);
        this.saidAt = at;
    }

    public Long id() {
        return id;
    }

    public Days days() {
        return new Days(firstDay, lastDay);
    }

    public Stream<LocalDate> eachDay() {
        return firstDay.datesUntil(lastDay.plusDays(1));
    }

    public String label() {
        return label;
    }
}
