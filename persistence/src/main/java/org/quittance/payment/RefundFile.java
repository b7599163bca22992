package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quittance.document.Sha256;
import org.quittance.money.Money;

/**
 * Transfers as the bank gets them: valid when it was offered, the same whenever it is downloaded, sent once; or thrown away
 * before, and then never handed out again.
 */
@Entity
@Table(name = "refund_file")
public class RefundFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "message_id")
    private String messageId;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "pays_on")
    private LocalDate paysOn;
    private int transfers;
    private Money total;
    private String sha256;
    private byte[] content;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "discarded_by")
    private String discardedBy;
    @Column(name = "discarded_at")
    private Instant discardedAt;
    @Column(name = "discard_reason")
    private String discardReason;

    protected RefundFile() {
    }

    /** What is in it, as it says itself. */
    public record Sums(int transfers, Money total, LocalDate paysOn) {
    }

    public RefundFile(String messageId, Sums sums, byte[] content, AccountEntry.Act made) {
        this.messageId = Objects.requireNonNull(messageId);
        this.transfers = sums.transfers();
        this.total = sums.total();
        this.paysOn = sums.paysOn();
        this.content = content.clone();
        this.sha256 = Sha256.of(content);
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    /** @return whether it is so by this call; false if it was sent before */
    public boolean send(AccountEntry.Act act) {
        if (sentAt != null || discardedAt != null) {
            return false;
        }
        sentBy = act.by();
        sentAt = act.at();
        return true;
    }

    /** @return whether it is so by this call; false if it was sent or thrown away before */
    public boolean discard(String why, AccountEntry.Act act) {
        if (sentAt != null || discardedAt != null) {
            return false;
        }
        discardReason = Objects.requireNonNull(why);
        discardedBy = act.by();
        discardedAt = act.at();
        return true;
    }

    public boolean isDiscarded() {
        return discardedAt != null;
    }

    public Long id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    public byte[] content() {
        return content.clone();
    }
}
