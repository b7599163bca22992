package org.quittance.payment.arrears;

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
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry.Act;

/**
 * A reminder, notice or cut of one account in a run: proposed, maybe excluded by staff, and when the run is sent either sent or
 * dropped, because what it asked for was paid or protected meanwhile. What was sent stays in the customer's history.
 */
@Entity
@Table(name = "dunning_act")
public class DunningAct {

    /** With the identifier of the act: what its entry of costs, or of interest, is entered with. */
    public static final String COSTS_KEY = "dunning-costs:";
    public static final String INTEREST_KEY = "dunning-interest:";

    public enum Status {
        /** Waits for the run to be approved; can be excluded. */ PROPOSED,
        /** Left out by staff, with a reason; proposed again by the next run. */ EXCLUDED,
        /** Paid, or protected, before it was sent; final. */ DROPPED,
        /** Told to the customer; final. */ SENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "run_id")
    private long runId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "customer_id")
    private long customerId;
    private int position;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Enumerated(EnumType.STRING)
    private Status status;
    private Money amount;
    private Money costs;
    private Money interest;
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "spared_by")
    private Protection sparedBy;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "sent_on")
    private LocalDate sentOn;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "document_id")
    private Long documentId;
    @OneToMany(mappedBy = "act", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("dueDate, number")
    private List<DunningActItem> items = new ArrayList<>();

    protected DunningAct() {
    }

    public DunningAct(long runId, Debtor debtor, ProposedAct proposed) {
        this.runId = runId;
        this.accountId = debtor.accountId();
        this.customerId = debtor.customerId();
        this.position = proposed.position();
        this.kind = proposed.step().kind();
        this.status = Status.PROPOSED;
        claim(proposed);
    }

    private void claim(ProposedAct proposed) {
        amount = proposed.amount();
        costs = proposed.costs();
        interest = proposed.interest();
        items.clear();
        proposed.claims().forEach(claim -> items.add(new DunningActItem(this, claim, proposed.aboutFees())));
    }

    /** Whether the same step would still be taken. */
    public boolean isStill(ProposedAct now) {
        return now.position() == position && now.step().kind() == kind;
    }

    /** Staff leave it out. @throws ActDecidedException unless it is proposed */
    public void exclude(String why, Act by) {
        require(Status.PROPOSED);
        status = Status.EXCLUDED;
        reason = Objects.requireNonNull(why);
        decided(by);
    }

    /** @param by what protects the account now; null if nothing is due any more */
    public void drop(Protection by, Act act) {
        require(Status.PROPOSED);
        status = Status.DROPPED;
        sparedBy = by;
        decided(act);
    }

    /**
     * It goes out as things stand now: what was paid in part is not asked for any more.
     *
     * @param letter identifier of the document
     */
    public void send(ProposedAct now, LocalDate day, Sent how, Act by) {
        require(Status.PROPOSED);
        if (!isStill(now)) {
            throw new IllegalArgumentException("step " + now.position() + " is not step " + position);
        }
        claim(now);
        status = Status.SENT;
        sentOn = Objects.requireNonNull(day);
        channel = how.channel();
        documentId = how.documentId();
        items.forEach(item -> item.sent(day));
        decided(by);
    }

    /** On which way, and the document that says it. */
    public record Sent(Channel channel, long documentId) {
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new ActDecidedException(status);
        }
    }

    private void decided(Act by) {
        decidedBy = by.by();
        decidedAt = by.at();
    }

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public long accountId() {
        return accountId;
    }

    public long customerId() {
        return customerId;
    }

    int position() {
        return position;
    }

    StepKind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public Money amount() {
        return amount;
    }

    /** Costs and interest. */
    public Money fees() {
        return costs.plus(interest);
    }

    DunningActRow.Outcome outcome() {
        return new DunningActRow.Outcome(reason, sparedBy, decidedBy, decidedAt, sentOn, channel, documentId);
    }
}
