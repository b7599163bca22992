package org.quittance.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** From which consumption on an index is held to be looked into, from a day on; comes with the migrations. */
@Entity
@Table(name = "spike_rule")
@IdClass(SpikeRule.Key.class)
public class SpikeRule {

    @Id
    @Enumerated(EnumType.STRING)
    private Flow flow;
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "most_times")
    private BigDecimal mostTimes;
    @Column(name = "small_quantity")
    private BigDecimal smallQuantity;
    private String source;

    protected SpikeRule() {
    }

    /** One that is not stored. */
    public SpikeRule(Flow flow, LocalDate validFrom, BigDecimal mostTimes, BigDecimal smallQuantity) {
        this.flow = Objects.requireNonNull(flow);
        this.validFrom = Objects.requireNonNull(validFrom);
        this.mostTimes = Objects.requireNonNull(mostTimes);
        this.smallQuantity = Objects.requireNonNull(smallQuantity);
    }

    /** The one in force on a day; empty if there is none. */
    public static Optional<SpikeRule> on(Collection<SpikeRule> rules, Flow flow, LocalDate day) {
        return rules.stream().filter(rule -> rule.flow == flow && !rule.validFrom.isAfter(day))
                .max(Comparator.comparing(rule -> rule.validFrom));
    }

    /** What is believed at most. @param usual kWh or m3, as the result is */
    public BigDecimal mostBelieved(BigDecimal usual) {
        return usual.multiply(mostTimes).max(smallQuantity);
    }

    public String source() {
        return source;
    }

    /** Identity as JPA wants it. */
    public static class Key implements Serializable {

        private Flow flow;
        private LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.flow == flow && key.validFrom.equals(validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(flow, validFrom);
        }
    }
}
