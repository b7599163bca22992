package org.quittance.request;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something a customer asks for. It is sent, taken by somebody of the staff who may ask back, then granted or refused; the
 * customer may take it back until then. Every change of state is a step that stays. Messages are added as long as it is open.
 * One that only speaks is closed by either side, and opened again by whoever writes.
 */
@Entity
@Table(name = "request")
public class Request {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Enumerated(EnumType.STRING)
    private RequestKind kind;
    @Column(name = "customer_id")
    private long customerId;
    @Column(name = "contract_number")
    private String contractNumber;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;
    private LocalDate deadline;
    private String handler;
    @Column(name = "effect_id")
    private Long effectId;
    private String reason;
    @Column(name = "closed_at")
    private Instant closedAt;
    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<RequestField> fields = new ArrayList<>();
    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<RequestStep> steps = new ArrayList<>();
    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<RequestMessage> messages = new ArrayList<>();

    protected Request() {
    }

    /** Who did something and when. */
    public record Act(String by, boolean staff, Instant at) {
    }

    /** Whose request it is. @param contractNumber null where it is about none */
    public record About(RequestKind kind, long customerId, String contractNumber) {
    }

    /** @param filled what the customer filled in, in its order */
    public Request(About about, Map<RequestItem, String> filled, LocalDate deadline, Act by) {
        this.kind = Objects.requireNonNull(about.kind());
        this.customerId = about.customerId();
        this.contractNumber = about.contractNumber();
        this.deadline = Objects.requireNonNull(deadline);
        this.sentBy = by.by();
        this.sentAt = by.at();
        filled.forEach((item, text) -> fields.add(new RequestField(this, fields.size() + 1, item, text)));
        step(RequestState.SENT, by);
    }

    /** Remembers what it has set in motion: a hold of dunning, a payment plan. */
    public void hasEffect(long set) {
        effectId = set;
    }

    /** What was granted is about a contract that did not exist before. */
    public void brought(String newContract) {
        contractNumber = Objects.requireNonNull(newContract);
    }

    /** Taken back although it was granted, as the law allows for a time. @throws RequestStateException if it was not done */
    public void revoke(Act by) {
        require(state == RequestState.DONE);
        step(RequestState.WITHDRAWN, by);
    }

    /** Granted by rule as soon as it was sent. */
    public void grantedAtOnce(Act by) {
        require(state == RequestState.SENT);
        step(RequestState.DONE, by);
    }

    /** By somebody of the staff, from whoever had it. @throws RequestStateException if it is closed */
    public void take(Act by) {
        require(!state.isClosed());
        handler = by.by();
        if (state == RequestState.SENT) {
            step(RequestState.IN_WORK, by);
        }
    }

    /** To a colleague, from whoever had it. @throws RequestStateException if it is closed */
    public void handOver(String to, Act by) {
        take(by);
        handler = Objects.requireNonNull(to);
    }

    /** Nothing is left to say. @throws RequestStateException if it is decided already */
    public void close(Act by) {
        require(state.isUndecided());
        handler = by.staff() ? by.by() : handler;
        step(RequestState.DONE, by);
    }

    /** Something is left to say after all. @throws RequestStateException if it is open */
    public void reopen(LocalDate newDeadline, Act by) {
        require(state.isClosed());
        deadline = Objects.requireNonNull(newDeadline);
        handler = by.staff() ? by.by() : handler;
        step(handler == null ? RequestState.SENT : RequestState.IN_WORK, by);
    }

    /** Asks the customer; it waits for the answer. @throws RequestStateException if it is decided already */
    public void ask(String question, Act by) {
        require(state.isUndecided());
        handler = by.by();
        messages.add(new RequestMessage(this, question, false, by));
        step(RequestState.WAITING, by);
    }

    /** @throws RequestStateException if it is closed */
    public void requireOpen() {
        require(!state.isClosed());
    }

    /** @throws RequestStateException if it is granted or refused already */
    public void requireUndecided() {
        require(state.isUndecided());
    }

    /** A message of either side; what the customer says answers what staff asked. @throws RequestStateException if it is closed */
    public void say(String text, Act by) {
        require(!state.isClosed());
        messages.add(new RequestMessage(this, text, false, by));
        if (state == RequestState.WAITING && !by.staff()) {
            step(RequestState.IN_WORK, by);
        }
    }

    /** Among staff; also about what is closed. */
    public void note(String text, Act by) {
        messages.add(new RequestMessage(this, text, true, by));
    }

    /** @throws RequestStateException if it is decided already */
    public void accept(Act by) {
        require(state.isUndecided());
        handler = by.by();
        step(RequestState.ACCEPTED, by);
    }

    /** @throws RequestStateException if it was not accepted */
    public void finish(Act by) {
        require(state == RequestState.ACCEPTED);
        step(RequestState.DONE, by);
    }

    /** @throws RequestStateException if it is decided already */
    public void refuse(String why, Act by) {
        require(state.isUndecided());
        handler = by.by();
        reason = Objects.requireNonNull(why);
        step(RequestState.REFUSED, by);
    }

    /** @throws RequestStateException if it is decided already */
    public void withdraw(Act by) {
        require(state.isUndecided());
        step(RequestState.WITHDRAWN, by);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new RequestStateException(state);
        }
    }

    private void step(RequestState next, Act by) {
        state = next;
        closedAt = next.isClosed() ? by.at() : null;
        steps.add(new RequestStep(this, steps.size() + 1, next, by));
    }

    public Long id() {
        return id;
    }

    public RequestKind kind() {
        return kind;
    }

    public long customerId() {
        return customerId;
    }

    /** Null where it is about none. */
    public String contractNumber() {
        return contractNumber;
    }

    public RequestState state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The last day for the answer. */
    public LocalDate deadline() {
        return deadline;
    }

    /** Null while nobody has taken it. */
    public String handler() {
        return handler;
    }

    /** Null if it has set nothing in motion. */
    public Long effectId() {
        return effectId;
    }

    /** Why it was refused, else null. */
    public String reason() {
        return reason;
    }

    /** What was filled in, in its order. */
    public Map<RequestItem, String> filled() {
        Map<RequestItem, String> filled = new LinkedHashMap<>();
        fields.forEach(field -> filled.put(field.item(), field.text()));
        return filled;
    }

    public List<RequestStep> steps() {
        return List.copyOf(steps);
    }

    /** What both sides read, the oldest first. */
    public List<RequestMessage> messages() {
        return messages.stream().filter(message -> !message.isInternal()).toList();
    }

    /** With what staff wrote for themselves. */
    public List<RequestMessage> messagesAndNotes() {
        return List.copyOf(messages);
    }
}
