package org.quittance.tariff;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A step of a scale: the percentage from a number of events on. */
@Entity
@Table(name = "price_step")
public class PriceStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Price price;
    private int events;
    private BigDecimal percent;

    protected PriceStep() {
    }

    PriceStep(Price price, int events, BigDecimal percent) {
        this.price = price;
        this.events = events;
        this.percent = percent;
    }

    int events() {
        return events;
    }

    BigDecimal percent() {
        return percent;
    }
}
