package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.money.Money;

/**
 * A direct debit that came back, or that the bank never took. It keeps what its reason meant on that day; open until staff,
 * or the course of its reason, are done with it.
 */
@Entity
public class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "collection_id")
    private long collectionId;
    @Column(name = "bank_entry_id")
    private long bankEntryId;
    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "occurred_on")
    private LocalDate occurredOn;
    private Money amount;
    @Column(name = "reason_code")
    private String reasonCode;
    private String french;
    private String english;
    @Enumerated(EnumType.STRING)
    private ReturnPolicy.Course course;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "closed_by")
    private String closedBy;
    @Column(name = "closed_at")
    private Instant closedAt;
    private String note;

    protected Incident() {
    }

    /**
     * What came back.
     *
     * @param entryId the account's payment that was undone; null if the bank never took the debit
     */
    public record Returned(long accountId, long collectionId, long bankEntryId, Long entryId, LocalDate on, Money amount) {
    }

    public Incident(Returned returned, ReturnPolicy.Reading reason, Instant recordedAt) {
        this.accountId = returned.accountId();
        this.collectionId = returned.collectionId();
        this.bankEntryId = returned.bankEntryId();
        this.entryId = returned.entryId();
        this.occurredOn = returned.on();
        this.amount = returned.amount();
        this.reasonCode = reason.code();
        this.french = reason.french();
        this.english = reason.english();
        this.course = reason.course();
        this.recordedAt = Objects.requireNonNull(recordedAt);
    }

    /** @return whether it is so by this call; false if it was closed before */
    public boolean close(String why, String by, Instant at) {
        if (closedAt != null) {
            return false;
        }
        note = why;
        closedBy = Objects.requireNonNull(by);
        closedAt = Objects.requireNonNull(at);
        return true;
    }

    public Long id() {
        return id;
    }

    public long collectionId() {
        return collectionId;
    }
}
