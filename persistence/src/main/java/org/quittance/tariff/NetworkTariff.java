package org.quittance.tariff;

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
import java.util.Objects;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.TimeClass;

/** The fixed part of the regulated network tariff of an option from a day on, EUR per year, without VAT. */
@Entity
@Table(name = "network_tariff")
@IdClass(NetworkTariff.Key.class)
public class NetworkTariff {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "network_option")
    private NetworkOption option;
    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;
    private BigDecimal management;
    private BigDecimal metering;
    @Column(name = "power_per_kva")
    private BigDecimal powerPerKva;
    private BigDecimal hph;
    private BigDecimal hch;
    private BigDecimal hpb;
    private BigDecimal hcb;
    private BigDecimal hp;
    private BigDecimal hc;
    private BigDecimal base;
    private String decision;

    protected NetworkTariff() {
    }

    public NetworkOption option() {
        return option;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public BigDecimal management() {
        return management;
    }

    public BigDecimal metering() {
        return metering;
    }

    public BigDecimal powerPerKva() {
        return powerPerKva;
    }

    /** The energy part, EUR cents per kWh; null for a class that the option does not have. */
    public BigDecimal centsPerKilowattHour(TimeClass timeClass) {
        return switch (timeClass) {
            case HIGH_PEAK -> hph;
            case HIGH_OFF_PEAK -> hch;
            case LOW_PEAK -> hpb;
            case LOW_OFF_PEAK -> hcb;
            case PEAK -> hp;
            case OFF_PEAK -> hc;
            case BASE -> base;
            default -> null;
        };
    }

    public String decision() {
        return decision;
    }

    /** Identity as JPA wants it. */
    public static class Key implements Serializable {

        private NetworkOption option;
        private LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.option == option && key.validFrom.equals(validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(option, validFrom);
        }
    }
}
