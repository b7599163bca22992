package org.quittance.request.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Logins;
import org.quittance.identity.Role;
import org.quittance.payment.service.CustomerFileOpened;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestAttachments;
import org.quittance.request.RequestFigure;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.RequestRow;
import org.quittance.request.RequestStateException;
import org.quittance.request.Requests;
import org.quittance.request.kind.KindOfRequest;
import org.quittance.request.kind.Kinds;
import org.quittance.time.DateRange;

/** Staff find what customers ask for, take it, ask back, grant or refuse; what is granted is done in the same transaction. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class RequestDeskService {

    @Inject
    private Requests requests;
    @Inject
    private Kinds kinds;
    @Inject
    private RequestNotices notices;
    @Inject
    private RequestAttachments attachments;
    @Inject
    private Attaching attaching;
    @Inject
    private Conversations conversations;
    @Inject
    private TakingBack takingBack;
    @Inject
    private Logins logins;
    @Inject
    private Customers customers;
    @Inject
    private Event<CustomerFileOpened> opened;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** The most urgent first, closed ones the latest first. @param kind null for all @param sent on these days, null for whenever */
    public List<RequestRow> rows(Requests.Queue queue, RequestKind kind, DateRange sent, int first, int most) {
        return requests.rows(new Requests.Filter(queue, kind, caller.getName(), sent), first, most);
    }

    public long count(Requests.Queue queue, RequestKind kind, DateRange sent) {
        return requests.count(new Requests.Filter(queue, kind, caller.getName(), sent));
    }

    /**
     * A request with who asks.
     *
     * @param figures    what granting will change, none where it is decided
     * @param workplace  the page where it is looked into and done, null where there is none
     * @param finishesOn when the rest of it is done without staff, null if they say when
     * @param revocable  whether the customer may take it back by letter
     */
    public record Opened(Correspondence correspondence, Customer customer, Map<RequestFigure, BigDecimal> figures,
            String workplace, LocalDate finishesOn, boolean revocable) {
    }

    /** Staff have seen its messages then. That it was read is kept in the audit trail. */
    public Optional<Opened> open(long id) {
        Optional<Opened> found = requests.of(id).map(asked -> new Opened(
                new Correspondence(asked, asked.messagesAndNotes(), kinds.of(asked.kind()).isConversation(), attachments.of(id)),
                customers.known(asked.customerId()),
                asked.state().isUndecided() ? kinds.of(asked.kind()).figures(asked) : Map.of(),
                kinds.of(asked.kind()).workplace(asked).orElse(null), finishesOn(asked).orElse(null),
                takingBack.mayComeByLetter(asked)));
        found.ifPresent(one -> {
            opened.fire(new CustomerFileOpened(one.customer().id()));
            requests.seen(id, false, clock.instant());
        });
        return found;
    }

    private Optional<LocalDate> finishesOn(Request asked) {
        return kinds.of(asked.kind()).finishesOn(asked);
    }

    /** Whom staff write to; empty if there is no such customer. */
    public Optional<String> customerName(String customerNumber) {
        return customers.find(customerNumber).map(Customer::name);
    }

    /** Staff write first: the conversation waits for its customer. @return its number */
    public long begin(String customerNumber, String subject, String text) {
        Customer customer = customers.numbered(customerNumber);
        LocalDate today = LocalDate.now(clock);
        Request begun = new Request(new Request.About(RequestKind.QUESTION, customer.id(), null),
                Map.of(RequestItem.SUBJECT, subject), today.plusDays(requests.daysToAnswer(RequestKind.QUESTION, today)), act());
        begun.ask(text, act());
        requests.add(begun);
        notices.message(begun);
        return begun.id();
    }

    /** Who may take requests, by the name of the login. */
    public Map<String, String> colleagues() {
        return logins.staff(List.of(Role.ADVISER, Role.ADMINISTRATOR));
    }

    /** @throws RequestStateException if it is closed */
    public void handOver(long id, String colleague) {
        if (!colleagues().containsKey(colleague)) {
            throw new IllegalArgumentException(colleague + " takes no requests");
        }
        locked(id).handOver(colleague, act());
    }

    /** @throws RequestStateException if it is closed */
    public void take(long id) {
        Request asked = locked(id);
        boolean untaken = asked.handler() == null;
        asked.take(act());
        if (untaken) {
            notices.step(asked);
        }
    }

    /** How many open requests each member of staff has taken. */
    public Map<String, Long> taken() {
        return requests.taken();
    }

    /** All open requests that somebody has taken, to another. @return how many */
    public int handOverAll(String from, String to) {
        List<Long> taken = requests.takenBy(from);
        taken.forEach(id -> handOver(id, to));
        return taken.size();
    }

    /** @throws RequestStateException if it is decided already */
    public void ask(long id, String question) {
        Request asked = locked(id);
        asked.ask(question, act());
        notices.step(asked);
    }

    /** A word opens a conversation again. @throws RequestStateException if anything else is closed */
    public void say(long id, String text) {
        Request asked = locked(id);
        conversations.reopenIfClosed(asked, act());
        asked.say(text, act());
        notices.message(asked);
    }

    /**
     * @throws UnfitAttachmentException if the file cannot be attached
     * @throws RequestStateException    if the request is closed
     */
    public void attach(long id, String name, byte[] content) {
        attaching.attach(locked(id), name, content, act());
    }

    /** That it was read is kept in the audit trail. */
    public Optional<StoredDocument> file(long attachment) {
        Optional<RequestAttachment> found = attachments.any(attachment);
        found.flatMap(file -> requests.of(file.requestId()))
                .ifPresent(asked -> opened.fire(new CustomerFileOpened(asked.customerId())));
        return found.map(RequestAttachment::stored);
    }

    /** @throws RequestStateException if it is closed already */
    public void close(long id) {
        Request asked = locked(id);
        conversations.require(asked);
        asked.close(act());
        notices.closed(asked);
    }

    /** For staff alone. */
    public void note(long id, String text) {
        locked(id).note(text, act());
    }

    /**
     * Grants it and does what it asks for.
     *
     * @throws RequestStateException                            if it is decided already
     * @throws org.quittance.request.kind.EffectException       if it cannot be done any more
     * @throws org.quittance.metering.service.TerminationException if the contract cannot end like this
     */
    public void accept(long id) {
        Request asked = locked(id);
        KindOfRequest kind = kinds.of(asked.kind());
        asked.accept(act());
        kind.accepted(asked);
        if (kind.isDoneWhenAccepted()) {
            asked.finish(act());
        } else if (isDue(asked)) {
            asked.finish(act());
            kind.finished(asked);
        }
        notices.step(asked);
    }

    /** What staff have granted and whose day has come. */
    @RolesAllowed(Role.SYSTEM)
    public List<Long> due() {
        return requests.accepted().stream().filter(this::isDue).map(Request::id).toList();
    }

    private boolean isDue(Request asked) {
        return finishesOn(asked).filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent();
    }

    /** As its day has come, in the name of who granted it. @throws RequestStateException if it is finished already */
    @RolesAllowed(Role.SYSTEM)
    public void finishDue(long id) {
        finish(id, new Request.Act(locked(id).handler(), true, clock.instant()));
    }

    /**
     * @throws RequestStateException                      if it was not accepted
     * @throws org.quittance.request.kind.EffectException if something is left to do
     */
    public void finish(long id) {
        finish(id, act());
    }

    private void finish(long id, Request.Act by) {
        Request asked = locked(id);
        asked.finish(by);
        kinds.of(asked.kind()).finished(asked);
        notices.step(asked);
    }

    /** @throws RequestStateException if it is decided already */
    public void refuse(long id, String reason) {
        Request asked = locked(id);
        asked.refuse(reason, act());
        kinds.of(asked.kind()).refused(asked, reason);
        notices.step(asked);
    }

    private Request locked(long id) {
        return requests.locked(id).orElseThrow();
    }

    private Request.Act act() {
        return new Request.Act(caller.getName(), true, clock.instant());
    }
}
