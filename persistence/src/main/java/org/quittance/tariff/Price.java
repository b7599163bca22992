package org.quittance.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Objects;
import org.quittance.contract.TimeClass;

/** One price of a tariff version, excluding VAT, up to six decimals. */
@Entity
public class Price {

    public enum Charge {
        /** EUR per year for a subscribed power. */ SUBSCRIPTION,
        /** EUR per kWh of a class of time. */ ENERGY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tariff_version_id")
    private TariffVersion tariffVersion;
    @Enumerated(EnumType.STRING)
    private Charge charge;
    @Column(name = "power_kva")
    private Integer powerKva;
    @Enumerated(EnumType.STRING)
    @Column(name = "time_class")
    private TimeClass timeClass;
    private BigDecimal amount;

    protected Price() {
    }

    private Price(TariffVersion version, Charge charge, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a price of " + amount + ": credits have negative quantities, not prices");
        }
        this.tariffVersion = Objects.requireNonNull(version);
        this.charge = charge;
        this.amount = amount;
    }

    static Price subscription(TariffVersion version, int powerKva, BigDecimal perYear) {
        Price price = new Price(version, Charge.SUBSCRIPTION, perYear);
        price.powerKva = powerKva;
        return price;
    }

    static Price energy(TariffVersion version, TimeClass timeClass, BigDecimal perKwh) {
        Price price = new Price(version, Charge.ENERGY, perKwh);
        price.timeClass = Objects.requireNonNull(timeClass);
        return price;
    }
}
