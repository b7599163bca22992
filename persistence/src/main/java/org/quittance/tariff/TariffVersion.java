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
import java.util.List;
import java.util.Objects;

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
    private int edition;
    @Column(name = "price_edition")
    private int priceEdition;
    @Column(name = "edited_by")
    private String editedBy;
    @Column(name = "edited_at")
    private Instant editedAt;
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
     * @throws DuplicatePriceException if two prices have the same code and subscribed power
     */
    public void price(List<PriceTerms> terms, Act by) {
        requireDraft();
        PriceList list = new PriceList(terms);
        prices.clear();
        list.prices().forEach(price -> prices.add(new Price(this, prices.size() + 1, price)));
        priceEdition++;
        edited(by);
    }

    /** Moves the draft to another day. @param from where its prices come from */
    public void startOn(LocalDate day, String from, Act by) {
        requireDraft();
        validFrom = Objects.requireNonNull(day);
        source = Objects.requireNonNull(from);
        edited(by);
    }

    private void edited(Act by) {
        edition++;
        editedBy = by.by();
        editedAt = by.at();
    }

    /** @throws IllegalStateException if it has no price */
    public void publish(Act by) {
        requireDraft();
        if (prices.isEmpty()) {
            throw new IllegalStateException("a version without prices cannot be published");
        }
        status = Status.PUBLISHED;
        publishedBy = Objects.requireNonNull(by.by());
        publishedAt = Objects.requireNonNull(by.at());
    }

    /** @throws PublishedVersionException if it cannot change any more */
    public void requireDraft() {
        if (status != Status.DRAFT) {
            throw new PublishedVersionException(offerCode, validFrom);
        }
    }

    /** @throws OutdatedDraftException if somebody has changed the draft since this edition of it */
    public void requireEdition(int seen) {
        requireDraft();
        if (seen != edition) {
            throw new OutdatedDraftException(edited());
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

    /** The last change of the draft, null if there was none. */
    public Act edited() {
        return editedBy == null ? null : new Act(editedBy, editedAt);
    }

    /** Counts the changes of the draft. */
    public int edition() {
        return edition;
    }

    /** Counts the changes of its prices. */
    public int priceEdition() {
        return priceEdition;
    }

    /** Null while it is a draft. */
    public Act published() {
        return publishedBy == null ? null : new Act(publishedBy, publishedAt);
    }
}
