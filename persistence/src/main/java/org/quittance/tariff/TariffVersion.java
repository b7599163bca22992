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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "drafted_at")
    private Instant draftedAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @OneToMany(mappedBy = "tariffVersion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Price> prices = new ArrayList<>();

    protected TariffVersion() {
    }

    /**
     * @param source where the prices come from: a decision, or that they are the operator's own
     * @param by     who drafted it, and when
     */
    public TariffVersion(String offerCode, LocalDate validFrom, String source, Act by) {
        this.offerCode = Objects.requireNonNull(offerCode);
        this.validFrom = Objects.requireNonNull(validFrom);
        this.source = Objects.requireNonNull(source);
        this.status = Status.DRAFT;
        this.draftedBy = by.by();
        this.draftedAt = by.at();
    }

    /** Who did something, and when. */
    public record Act(String by, Instant at) {
    }

    /**
     * Replaces all prices of the draft.
     *
     * @param terms in the order of invoices
     * @throws IllegalArgumentException if two prices have the same code and subscribed power
     */
    public void price(List<PriceTerms> terms) {
        requireDraft();
        Set<String> keys = new HashSet<>();
        for (PriceTerms price : terms) {
            if (!keys.add(price.code() + " " + price.rule().powerKva())) {
                throw new IllegalArgumentException("two prices " + price.code());
            }
        }
        prices.clear();
        terms.forEach(price -> prices.add(new Price(this, prices.size() + 1, price)));
    }

    /** Moves the draft to another day. */
    public void startOn(LocalDate day) {
        requireDraft();
        validFrom = Objects.requireNonNull(day);
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

    public String offerCode() {
        return offerCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Status status() {
        return status;
    }

    public String source() {
        return source;
    }

    public List<PriceTerms> prices() {
        return prices.stream().map(Price::terms).toList();
    }

    /** Null where an earlier system drafted it. */
    public Act drafted() {
        return draftedBy == null ? null : new Act(draftedBy, draftedAt);
    }

    /** Null while it is a draft. */
    public Act published() {
        return publishedBy == null ? null : new Act(publishedBy, publishedAt);
    }
}
