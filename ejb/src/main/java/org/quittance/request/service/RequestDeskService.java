package org.quittance.request.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Role;
import org.quittance.payment.service.CustomerFileOpened;
import org.quittance.request.AttachmentRow;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestAttachments;
import org.quittance.request.RequestKind;
import org.quittance.request.RequestRow;
import org.quittance.request.RequestStateException;
import org.quittance.request.Requests;
import org.quittance.request.kind.KindOfRequest;
import org.quittance.request.kind.Kinds;

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
    private Customers customers;
    @Inject
    private Event<CustomerFileOpened> opened;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** The most urgent first, closed ones the latest first. @param kind null for all */
    public List<RequestRow> rows(Requests.Queue queue, RequestKind kind, int most) {
        return requests.rows(new Requests.Filter(queue, kind, caller.getName()), most);
    }

    /** A request with who asks. */
    public record Opened(Request request, Customer customer, List<AttachmentRow> files) {
    }

    /** That it was read is kept in the audit trail. */
    public Optional<Opened> of(long id) {
        Optional<Request> found = requests.of(id);
        found.ifPresent(asked -> opened.fire(new CustomerFileOpened(asked.customerId())));
        return found.map(asked -> new Opened(asked, customers.known(asked.customerId()), attachments.of(id)));
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

    /** @throws RequestStateException if it is decided already */
    public void ask(long id, String question) {
        Request asked = locked(id);
        asked.ask(question, act());
        notices.step(asked);
    }

    /** @throws RequestStateException if it is closed */
    public void say(long id, String text) {
        Request asked = locked(id);
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
        }
        notices.step(asked);
    }

    /** @throws RequestStateException if it was not accepted */
    public void finish(long id) {
        Request asked = locked(id);
        asked.finish(act());
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
