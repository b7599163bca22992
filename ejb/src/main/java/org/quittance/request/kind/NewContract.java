package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.SignatureProof;
import org.quittance.request.ContractSignature;
import org.quittance.request.ContractSignatures;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/**
 * Water or electricity at a place, whether the customer moves in or wants another contract: an offer is chosen, its prices
 * are shown, and what is agreed is signed by a code, or on paper by who has no e-mail. A consumer may withdraw for a time;
 * whoever does so before the first day never had a contract, who does later pays for the days supplied.
 */
@ApplicationScoped
public class NewContract implements KindOfRequest {

    @Inject
    private NewContractForm form;
    @Inject
    private Offers offers;
    @Inject
    private ContractDrafts drafts;
    @Inject
    private ContractSignatures signatures;
    @Inject
    private Contracts contracts;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.NEW_CONTRACT;
    }

    @Override
    public Optional<RequestItem> opening() {
        return Optional.of(RequestItem.OFFER);
    }

    @Override
    public List<FormField> fields() {
        return form.opening(buyer());
    }

    @Override
    public List<FormField> fields(Filled filled) {
        return form.fields(buyer(), filled);
    }

    private NewContractForm.Buyer buyer() {
        return new NewContractForm.Buyer(offers.customer(current.visible()), current.login().language());
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return form.fault(buyer(), item, filled);
    }

    /** A new contract is about none that exists. */
    @Override
    public Optional<String> contract(Filled filled) {
        return Optional.empty();
    }

    @Override
    public Optional<ContractToSign> toSign(Filled filled) {
        NewContractForm.Buyer buyer = buyer();
        return Optional.of(drafts.toSign(drafts.draft(buyer.customer(), filled, null), filled, form.revocableUntil(buyer, today())));
    }

    @Override
    public void signed(Request asked, SignatureProof proof) {
        NewContractForm.Buyer buyer = buyer();
        Filled filled = new Filled(asked.filled());
        Contract draft = drafts.draft(buyer.customer(), filled, drafts.number(filled));
        LocalDate until = form.revocableUntil(buyer, today());
        signatures.add(new ContractSignature(asked.id(),
                new ContractSignature.Signed(draft.number(), draft.servicePoint().reference(), until), proof));
        drafts.keep(draft, drafts.toSign(draft, filled, until), proof);
    }

    /** Where the paper is printed, and recorded as it comes back; empty if it was signed by a code. */
    @Override
    public Optional<String> workplace(Request asked) {
        return signatures.of(asked.id()).filter(signature -> !signature.proof().isPaper()).isPresent() ? Optional.empty()
                : Optional.of("/office/request/sign?id=" + asked.id());
    }

    /** @throws EffectException if nobody signed it, somebody else has a contract there, or the index cannot be */
    @Override
    public void accepted(Request asked) {
        ContractSignature.Signed signed = signatures.of(asked.id())
                .orElseThrow(() -> new EffectException(FormFault.UNSIGNED)).signed();
        drafts.conclude(asked, signed);
        asked.brought(signed.contractNumber());
    }

    @Override
    public Optional<LocalDate> revocableUntil(Request asked) {
        return asked.contractNumber() == null ? Optional.empty()
                : signatures.of(asked.id()).map(signature -> signature.signed().revocableUntil());
    }

    /** Before staff have granted it there is nothing to end; a contract that was ended meanwhile stays so. */
    @Override
    public void withdrawn(Request asked, LocalDate told) {
        if (asked.contractNumber() != null) {
            Contract contract = contracts.numbered(asked.contractNumber());
            if (contract.endDate() == null) {
                contract.revoke(told);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
