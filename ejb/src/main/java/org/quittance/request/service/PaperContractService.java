package org.quittance.request.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Role;
import org.quittance.payment.SignatureProof;
import org.quittance.payment.service.CustomerFileOpened;
import org.quittance.request.ContractSignature;
import org.quittance.request.ContractSignatures;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.request.Requests;
import org.quittance.request.kind.ContractToSign;
import org.quittance.request.kind.Filled;
import org.quittance.request.kind.FormFault;
import org.quittance.request.kind.FormField;
import org.quittance.request.kind.Kinds;
import org.quittance.request.kind.PaperContracts;

/** Advisers ask for a contract in the name of a customer who signs on paper, print it, and record the paper that came back. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class PaperContractService {

    @Inject
    private PaperContracts papers;
    @Inject
    private Kinds kinds;
    @Inject
    private Requests requests;
    @Inject
    private ContractSignatures signatures;
    @Inject
    private Customers customers;
    @Inject
    private Sending sending;
    @Inject
    private Attaching attaching;
    @Inject
    private Event<CustomerFileOpened> opened;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** @param offer null as long as none is chosen, which is then the one field */
    public List<FormField> form(String customerNumber, String offer) {
        return papers.fields(customers.numbered(customerNumber), chosen(offer));
    }

    private static Filled chosen(String offer) {
        return new Filled(offer == null ? Map.of() : Map.of(RequestItem.OFFER, offer));
    }

    /** What is wrong with one item, given those before it. */
    public Optional<FormFault> fault(String customerNumber, RequestItem item, Map<RequestItem, String> soFar) {
        Customer customer = customers.numbered(customerNumber);
        Filled filled = new Filled(soFar);
        return papers.fields(customer, filled).stream().filter(field -> field.item() == item).findFirst()
                .flatMap(field -> papers.fault(customer, field, filled));
    }

    /** @return the number of the request. @throws UnfitFormException if something filled in cannot be */
    public long prepare(String customerNumber, Map<RequestItem, String> texts) {
        Customer customer = customers.numbered(customerNumber);
        Filled filled = new Filled(texts);
        papers.fields(customer, filled).forEach(field -> papers.fault(customer, field, filled).ifPresent(fault -> {
            throw new UnfitFormException(field.item(), fault);
        }));
        return sending.send(kinds.of(RequestKind.NEW_CONTRACT), customer.id(), filled, null, act()).id();
    }

    /** @param signature null as long as the paper is not back */
    public record Paper(Request request, Customer customer, ContractToSign contract, ContractSignature signature) {
    }

    /** Empty unless a contract is asked for that was not signed by a code. That it was read is kept in the audit trail. */
    public Optional<Paper> open(long request) {
        return requests.of(request).filter(asked -> asked.kind() == RequestKind.NEW_CONTRACT).flatMap(asked -> {
            Optional<ContractSignature> signature = signatures.of(request);
            if (signature.filter(one -> !one.proof().isPaper()).isPresent()) {
                return Optional.empty();
            }
            opened.fire(new CustomerFileOpened(asked.customerId()));
            return Optional.of(new Paper(asked, customers.known(asked.customerId()), papers.toSign(asked), signature.orElse(null)));
        });
    }

    /** To be signed; empty as {@link #open}. */
    public Optional<StoredDocument> print(long request) {
        return open(request).map(paper -> new StoredDocument("contrat-" + request + ".pdf", "application/pdf", papers.print(paper.request())));
    }

    /**
     * The signed paper is back, and the request goes on as after any other signature.
     *
     * @param day  that stands on it, not to come
     * @param scan null without one
     * @throws org.quittance.request.RequestStateException if it is decided already
     * @throws UnfitAttachmentException                    if the scan cannot be attached
     * @throws org.quittance.request.kind.EffectException  if it was signed already, or supply begins too soon after the day
     */
    public void signed(long request, LocalDate day, Enclosure scan) {
        Request asked = requests.locked(request).filter(one -> one.kind() == RequestKind.NEW_CONTRACT).orElseThrow();
        asked.requireUndecided();
        if (day.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException(day + " is to come");
        }
        if (scan != null) {
            attaching.attach(asked, scan.name(), scan.content(), act());
        }
        papers.signed(asked, SignatureProof.paper(day, clock.instant(), caller.getName()));
    }

    private Request.Act act() {
        return new Request.Act(caller.getName(), true, clock.instant());
    }
}
