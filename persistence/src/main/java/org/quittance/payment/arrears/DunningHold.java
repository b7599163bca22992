package org.quittance.payment.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.OpenDocument;

/**
 * What staff set against dunning, with their reason: a part of an invoice that is disputed, or a customer who is vulnerable.
 * It counts from a day, until its last day or until staff close it; what was entered stays.
 */
@Entity
@Table(name = "dunning_hold")
public class DunningHold {

    public enum Kind {
        /** A part of an invoice or of a fee, or all of it. */ DISPUTED,
        /** The customer, for every step that spares such. */ VULNERABLE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "customer_id")
    private long customerId;
    @Column(name = "invoice_id")
    private Long invoiceId;
    @Column(name = "fee_id")
    private Long feeId;
    private Money amount;
    private String reason;
    private LocalDate since;
    private LocalDate until;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "closed_by")
    private String closedBy;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected DunningHold() {
    }

    /** Why and when it counts; {@code until} is its last day, null for as long as nobody closes it. */
    public record Terms(String reason, LocalDate since, LocalDate until) {

        public Terms {
            Objects.requireNonNull(reason);
            if (until != null && until.isBefore(since)) {
                throw new IllegalArgumentException("ends on " + until + " before it begins on " + since);
            }
        }
    }

    private DunningHold(Kind kind, long customerId, Terms terms, Act by) {
        this.kind = kind;
        this.customerId = customerId;
        this.reason = terms.reason();
        this.since = terms.since();
        this.until = terms.until();
        this.enteredBy = by.by();
        this.enteredAt = by.at();
    }

    public static DunningHold vulnerable(long customerId, Terms terms, Act by) {
        return new DunningHold(Kind.VULNERABLE, customerId, terms, by);
    }

    public static DunningHold disputed(long customerId, OpenDocument document, Money amount, Terms terms, Act by) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a dispute over " + amount);
        }
        DunningHold hold = new DunningHold(Kind.DISPUTED, customerId, terms, by);
        if (document.fee()) {
            hold.feeId = document.id();
        } else {
            hold.invoiceId = document.id();
        }
        hold.amount = amount;
        return hold;
    }

    /** It does not count any more from that day on; closed twice, the first time stays. */
    public void close(LocalDate day, Act by) {
        if (closedOn == null) {
            closedOn = Objects.requireNonNull(day);
            closedBy = by.by();
            closedAt = by.at();
        }
    }

    public boolean counts(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day)) && (closedOn == null || closedOn.isAfter(day));
    }

    public Long id() {
        return id;
    }

    public long customerId() {
        return customerId;
    }
}
