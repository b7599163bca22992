package org.quittance.request.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.contract.Contracts;
import org.quittance.contract.Holdings;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Access;
import org.quittance.identity.OneTimeCodes;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.SignatureProof;
import org.quittance.payment.service.debit.WrongCodeException;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachment;
import org.quittance.request.RequestAttachments;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.RequestRow;
import org.quittance.request.RequestStateException;
import org.quittance.request.Requests;
import org.quittance.request.kind.ContractToSign;
import org.quittance.request.kind.Filled;
import org.quittance.request.kind.Forecast;
import org.quittance.request.kind.FormFault;
import org.quittance.request.kind.FormField;
import org.quittance.request.kind.KindOfRequest;
import org.quittance.request.kind.Kinds;

/** Requests of the signed-in customer: sent, followed, spoken about, taken back. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class RequestService {

    private static final int MOST = 500;

    @Inject
    private Requests requests;
    @Inject
    private Contracts contracts;
    @Inject
    private Kinds kinds;
    @Inject
    private RequestNotices notices;
    @Inject
    private RequestAttachments attachments;
    @Inject
    private Attaching attaching;
    @Inject
    private Sending sending;
    @Inject
    private TakingBack takingBack;
    @Inject
    private Conversations conversations;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** Open ones first, then the latest. */
    public List<RequestRow> mine() {
        return requests.rows(current.visible(), MOST);
    }

    /** What is offered to this customer. */
    public List<RequestKind> offered() {
        Holdings held = contracts.held(current.visible());
        return Stream.of(RequestKind.values()).filter(kind -> kinds.of(kind).isFor(held)).toList();
    }

    /** What the rest of the form depends on, to be chosen before it; empty where nothing does. */
    public Optional<FormField> opening(RequestKind kind) {
        KindOfRequest asked = kinds.of(kind);
        return asked.opening().flatMap(item -> asked.fields().stream().filter(field -> field.item() == item).findFirst());
    }

    /**
     * Empty if there is nothing to ask for, such as no debt to pay off.
     *
     * @param chosen of the opening, null where there is none
     */
    public List<FormField> form(RequestKind kind, String chosen) {
        KindOfRequest asked = kinds.of(kind);
        List<FormField> fields = asked.opening().filter(item -> chosen != null)
                .map(item -> asked.fields(new Filled(Map.of(item, chosen)))).orElseGet(asked::fields);
        return fields.stream().anyMatch(field -> field.item().entry() == RequestItem.Entry.CHOICE && field.choices().isEmpty())
                ? List.of() : fields;
    }

    /** What is wrong with one item, given those before it. */
    public Optional<FormFault> fault(RequestKind kind, RequestItem item, Map<RequestItem, String> soFar) {
        KindOfRequest form = kinds.of(kind);
        Filled filled = new Filled(soFar);
        return form.fields(filled).stream().filter(field -> field.item() == item).findFirst()
                .flatMap(field -> Kinds.fault(form, field, filled));
    }

    /**
     * What is shown before it is sent.
     *
     * @throws UnfitFormException if something filled in cannot be
     */
    public Optional<Forecast> forecast(RequestKind kind, Map<RequestItem, String> texts) {
        return kinds.of(kind).forecast(checked(kind, texts));
    }

    private Filled checked(RequestKind kind, Map<RequestItem, String> texts) {
        KindOfRequest form = kinds.of(kind);
        Filled filled = new Filled(texts);
        form.fields(filled).forEach(field -> Kinds.fault(form, field, filled).ifPresent(fault -> {
            throw new UnfitFormException(field.item(), fault);
        }));
        return filled;
    }

    /**
     * What has to be signed before it is sent; empty where nothing has.
     *
     * @throws UnfitFormException if something filled in cannot be
     */
    public Optional<ContractToSign> toSign(RequestKind kind, Map<RequestItem, String> texts) {
        return kinds.of(kind).toSign(checked(kind, texts));
    }

    /** Sends the code that signs. @throws UnfitFormException if something filled in cannot be */
    public void sendCode(RequestKind kind, Map<RequestItem, String> texts) {
        String login = current.login().name();
        String code = codes.issue(login, purpose(toSign(kind, texts).orElseThrow()), clock.instant());
        Customer customer = customers.known(current.visible().ids().stream().findFirst().orElseThrow());
        notices.code(customer, login.contains("@") ? login : customer.email(), code);
    }

    /**
     * Signs and sends it.
     *
     * @param enclosed null without a file
     * @param code     which was sent for exactly this
     * @param address  from which the customer signs
     * @return its number
     * @throws WrongCodeException unless it was
     * @throws UnfitFormException if something filled in cannot be any more
     */
    public long sign(RequestKind kind, Map<RequestItem, String> texts, Enclosure enclosed, String code, String address) {
        Filled filled = checked(kind, texts);
        ContractToSign contract = kinds.of(kind).toSign(filled).orElseThrow();
        String login = current.login().name();
        if (!codes.use(login, purpose(contract), code, clock.instant())) {
            throw new WrongCodeException();
        }
        Request asked = store(kind, filled, enclosed);
        kinds.of(kind).signed(asked, new SignatureProof(
                today(), clock.instant(), login, address, contract.version(), contract.sha256()));
        return asked.id();
    }

    /** A code signs one contract as it was shown, nothing else. */
    private static String purpose(ContractToSign contract) {
        return "contract " + contract.sha256();
    }

    /**
     * @param enclosed null without a file
     * @return its number
     * @throws UnfitFormException       if something filled in cannot be
     * @throws UnfitAttachmentException if the file cannot be attached
     * @throws IllegalStateException    if it has to be signed
     */
    public long send(RequestKind kind, Map<RequestItem, String> texts, Enclosure enclosed) {
        Filled filled = checked(kind, texts);
        if (kinds.of(kind).toSign(filled).isPresent()) {
            throw new IllegalStateException(kind + " is signed");
        }
        return store(kind, filled, enclosed).id();
    }

    private Request store(RequestKind kind, Filled filled, Enclosure enclosed) {
        return sending.send(kinds.of(kind), current.visible().ids().iterator().next(), filled, enclosed, act());
    }

    /** Before the rest is filled in. @throws UnfitAttachmentException if the file cannot be attached */
    public void requireFit(Enclosure file) {
        attaching.requireFit(file);
    }

    /**
     * A request as its customer sees it.
     *
     * @param revocableUntil the last day to take back what was granted, null if it is final
     */
    public record Followed(Correspondence correspondence, boolean withdrawable, LocalDate revocableUntil) {
    }

    /** Who opens it has seen its messages, unless he may change nothing. */
    public Optional<Followed> open(long id) {
        Optional<Followed> followed = requests.of(current.visible(), id).map(asked -> {
            KindOfRequest kind = kinds.of(asked.kind());
            return new Followed(new Correspondence(asked, asked.messages(), kind.isConversation(), attachments.of(asked.id())),
                    takingBack.isWithdrawable(asked), revocableUntil(asked).orElse(null));
        });
        if (followed.isPresent() && current.access().filter(Access::readOnly).isEmpty()) {
            requests.seen(id, true, clock.instant());
        }
        return followed;
    }

    private Optional<LocalDate> revocableUntil(Request asked) {
        return takingBack.lastDay(asked).filter(last -> !last.isBefore(today()));
    }

    /** Takes back what was granted. @throws RequestStateException if that is too late, or done already */
    public void revoke(long id) {
        takingBack.revoke(mine(id), today(), act());
    }

    /** How many messages of staff the customer has not opened. */
    public long unread() {
        return requests.unread(current.visible());
    }

    /** A word opens a conversation again. @throws RequestStateException if anything else is closed */
    public void say(long id, String text) {
        Request asked = mine(id);
        conversations.reopenIfClosed(asked, act());
        asked.say(text, act());
    }

    /** @throws RequestStateException if it is closed already */
    public void close(long id) {
        Request asked = mine(id);
        conversations.require(asked);
        asked.close(act());
    }

    /**
     * @throws UnfitAttachmentException if the file cannot be attached
     * @throws RequestStateException    if the request is closed
     */
    public void attach(long id, String name, byte[] content) {
        attaching.attach(mine(id), name, content, act());
    }

    public Optional<StoredDocument> file(long attachment) {
        return attachments.of(current.visible(), attachment).map(RequestAttachment::stored);
    }

    /** @throws RequestStateException if it is decided already */
    public void withdraw(long id) {
        takingBack.withdraw(mine(id), today(), act());
    }

    private Request mine(long id) {
        return requests.locked(current.visible(), id).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Request.Act act() {
        return new Request.Act(caller.getName(), false, clock.instant());
    }
}
