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
