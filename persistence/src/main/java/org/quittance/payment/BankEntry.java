package org.quittance.payment;

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
import java.util.Set;
import org.quittance.money.Money;

/**
 * A movement of one of the operator's bank accounts, or a reject, told by one or several messages of the bank and kept once. New
 * when it came, it is then posted, proposed to staff, left unidentified, or only noted because nothing follows from it.
 */
@Entity
@Table(name = "bank_entry")
public class BankEntry {

    public enum Kind {
        /** Money of a customer. */ TRANSFER_RECEIVED,
        /** A direct debit that came back after it was paid. */ DEBIT_RETURNED,
        /** A direct debit that the bank never took. */ DEBIT_REJECTED,
        /** The sum of a file of direct debits. */ COLLECTION_CREDITED,
        /** Money that the operator transferred. */ TRANSFER_SENT,
        /** A transfer of the operator that came back. */ TRANSFER_RETURNED,
        /** A transfer of the operator that the bank never made. */ TRANSFER_REJECTED,
        /** A file of the operator that the bank refused as a whole. */ FILE_REJECTED,
        /** The sum of several movements, which are not told here. */ BATCH,
        /** Fees and whatever else. */ OTHER
    }

    public enum State {
        /** Came in; not looked at yet. */ NEW,
        /** In the books of an account; staff may take it back. */ POSTED,
        /** Likely of an account; staff decide. */ PROPOSED,
        /** Nobody's so far; staff decide. */ UNIDENTIFIED,
        /** Staff keep it out of the customers' accounts; may be assigned later. */ SET_ASIDE,
        /** Nothing follows from it for an account; final. */ NOTED,
        /** Could not be worked off; tried again, or decided by staff. */ PARKED
    }

    private static final Set<Kind> CAME_BACK =
            Set.of(Kind.DEBIT_RETURNED, Kind.DEBIT_REJECTED, Kind.TRANSFER_RETURNED, Kind.TRANSFER_REJECTED);
    private static final Set<State> UNDECIDED =
            Set.of(State.NEW, State.PROPOSED, State.UNIDENTIFIED, State.SET_ASIDE, State.PARKED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String fingerprint;
    @Column(name = "operator_account_id")
    private Long ownAccount;
    @Column(name = "servicer_key")
    private String servicerKey;
    @Column(name = "booked_on")
    private LocalDate bookedOn;
    private Money amount;
    @Column(name = "end_to_end_id")
    private String endToEndId;
    @Column(name = "payment_batch_id")
    private String batch;
    private String remittance;
    private String counterparty;
    @Column(name = "counterparty_iban")
    private String counterpartyIban;
    @Column(name = "reason_code")
    private String reasonCode;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "account_id")
    private Long accountId;
    private Integer score;
    @Column(name = "entry_id")
    private Long entryId;
    private int postings;
    private String note;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected BankEntry() {
    }

    public BankEntry(BankMovement movement) {
        this.kind = movement.kind();
        this.ownAccount = movement.ownAccount();
        this.fingerprint = Objects.requireNonNull(movement.fingerprint());
        this.servicerKey = movement.servicerKey();
        this.bookedOn = Objects.requireNonNull(movement.bookedOn());
        this.amount = Objects.requireNonNull(movement.amount());
        this.endToEndId = movement.endToEndId();
        this.batch = movement.batch();
        this.remittance = movement.remittance();
        this.counterparty = movement.counterparty().name();
        this.counterpartyIban = movement.counterparty().iban();
        this.reasonCode = movement.reasonCode();
        this.state = State.NEW;
    }

    /** Another message calls it by the bank's own reference. */
    public void isCalled(String reference) {
        servicerKey = reference;
    }

    /**
     * The key its next posting has: one entry is posted once, and once more only after it was taken back.
     *
     * @throws BankEntryStateException if it is in the books already, or nothing follows from it
     */
    public String postingKey() {
        require(UNDECIDED);
        return "bank-entry:" + id + ":" + postings;
    }

    /** @param entry of the account that it became; null if it moved no money there */
    public void post(long account, Long entry, Integer sum, AccountEntry.Act decision) {
        require(UNDECIDED);
        state = State.POSTED;
        accountId = account;
        entryId = entry;
        score = sum;
        postings++;
        note = null;
        decide(decision);
    }

    public void propose(long account, int sum) {
        require(UNDECIDED);
        state = State.PROPOSED;
        accountId = account;
        score = sum;
    }

    public void leaveUnidentified() {
        require(UNDECIDED);
        state = State.UNIDENTIFIED;
        accountId = null;
        score = null;
    }

    public void setAside(String why, AccountEntry.Act decision) {
        require(UNDECIDED);
        state = State.SET_ASIDE;
        note = Objects.requireNonNull(why);
        decide(decision);
    }

    /** @param what it is about, null if its kind says it */
    public void note(String what, AccountEntry.Act decision) {
        require(UNDECIDED);
        state = State.NOTED;
        note = what;
        decide(decision);
    }

    public void park(String why) {
        require(UNDECIDED);
        state = State.PARKED;
        note = Objects.requireNonNull(why);
    }

    /** It was another's; the posting was undone. */
    public void takeBack(String why, AccountEntry.Act decision) {
        if (!mayBeTakenBack()) {
            throw new BankEntryStateException(id, state);
        }
        state = State.UNIDENTIFIED;
        accountId = null;
        entryId = null;
        score = null;
        note = Objects.requireNonNull(why);
        decide(decision);
    }

    private void require(Set<State> allowed) {
        if (!allowed.contains(state)) {
            throw new BankEntryStateException(id, state);
        }
    }

    private void decide(AccountEntry.Act decision) {
        decidedBy = decision.by();
        decidedAt = decision.at();
    }

    /** Whether staff may undo its posting; what the bank itself took back stays. */
    public boolean mayBeTakenBack() {
        return state == State.POSTED && !CAME_BACK.contains(kind);
    }

    /** Whether the bank gave it a reference of its own. */
    boolean isCalled() {
        return servicerKey != null;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Money amount() {
        return amount;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public String batch() {
        return batch;
    }

    public String remittance() {
        return remittance;
    }

    public String counterparty() {
        return counterparty;
    }

    public String counterpartyIban() {
        return counterpartyIban;
    }

    public String reasonCode() {
        return reasonCode;
    }

    /** The operator's account that it moved; null where the bank names none. */
    public Long ownAccount() {
        return ownAccount;
    }

    /** Null unless it is proposed or posted. */
    public Long accountId() {
        return accountId;
    }

    /** Of 100; null where nobody computed one. */
    public Integer score() {
        return score;
    }

    /** The account's entry; null unless it is posted. */
    public Long entryId() {
        return entryId;
    }

    public String note() {
        return note;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
