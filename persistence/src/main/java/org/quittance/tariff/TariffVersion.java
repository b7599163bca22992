package org.quittance.tariff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quittance.contract.TimeClass;

/** The prices of an offer from a day until the next version. Drafted, then published for good. */
@Entity
@Table(name = "tariff_version")
public class TariffVersion {

    public enum Status {
        /** Prices may change; nothing is billed by it. */ DRAFT,
        /** In force from its day; final. */ PUBLISHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "offer_code")
    private String offerCode;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Enumerated(EnumType.STRING)
    private Status status;
    private String source;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @OneToMany(mappedBy = "tariffVersion", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Price> prices = new ArrayList<>();

    protected TariffVersion() {
    }

    /** @param source where the prices come from: a decision, or that they are the operator's own */
    public TariffVersion(String offerCode, LocalDate validFrom, String source) {
        this.offerCode = Objects.requireNonNull(offerCode);
        this.validFrom = Objects.requireNonNull(validFrom);
        this.source = Objects.requireNonNull(source);
        this.status = Status.DRAFT;
    }

    /** @param perYear EUR per year, excluding VAT, for one subscribed power */
    public void priceSubscription(int powerKva, BigDecimal perYear) {
        requireDraft();
        prices.add(Price.subscription(this, powerKva, perYear));
    }

    /** @param perKwh EUR per kWh, excluding VAT */
    public void priceEnergy(TimeClass timeClass, BigDecimal perKwh) {
        requireDraft();
        prices.add(Price.energy(this, timeClass, perKwh));
    }

    /** @throws IllegalStateException if it is published already or has no price */
    public void publish(String by, Instant at) {
        requireDraft();
        if (prices.isEmpty()) {
            throw new IllegalStateException("a version without prices cannot be published");
        }
        status = Status.PUBLISHED;
        publishedBy = Objects.requireNonNull(by);
        publishedAt = Objects.requireNonNull(at);
    }

    private void requireDraft() {
        if (status != Status.DRAFT) {
            throw new IllegalStateException("version of " + offerCode + " from " + validFrom + " is published");
        }
    }

    public Long id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Status status() {
        return status;
    }
}
