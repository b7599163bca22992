package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.SignatureProof;
import org.quittance.request.ContractSignature;
import org.quittance.request.ContractSignatures;
import org.quittance.request.Request;

/** New contracts of customers who sign by hand: staff fill in the form for them, print what is agreed and record the paper. */
@ApplicationScoped
public class PaperContracts {

    @Inject
    private NewContractForm form;
    @Inject
    private ContractDrafts drafts;
    @Inject
    private ContractSignatures signatures;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** In the language of who fills it in. */
    public List<FormField> fields(Customer customer, Filled filled) {
        return form.fields(new NewContractForm.Buyer(customer, current.login().language()), filled);
    }

    /** What is wrong with a field, first as it is written, then with what it means. */
    public Optional<FormFault> fault(Customer customer, FormField field, Filled filled) {
        return filled.fault(field).or(() -> filled.text(field.item()).isEmpty() ? Optional.empty()
                : form.fault(buyer(customer), field.item(), filled));
    }

    private static NewContractForm.Buyer buyer(Customer customer) {
        return new NewContractForm.Buyer(customer, customer.language());
    }

    /** As it stands on the paper. */
    public ContractToSign toSign(Request asked) {
        Filled filled = new Filled(asked.filled());
        return onPaper(drafts.draft(customers.known(asked.customerId()), filled, null), filled);
    }

    private ContractToSign onPaper(Contract draft, Filled filled) {
        LocalDate today = LocalDate.now(clock);
        boolean consumer = draft.account().customer().kind() == Customer.Kind.PERSON;
        return drafts.onPaper(draft, filled, consumer ? signatures.daysToRevoke(today) : null);
    }

    public byte[] print(Request asked) {
        return drafts.print(toSign(asked));
    }

    /**
     * The paper is back: the time to withdraw counts from the day that stands on it.
     *
     * @throws EffectException if it was signed already, or supply would begin within that time and nobody wished it to
     */
    public void signed(Request asked, SignatureProof paper) {
        if (signatures.of(asked.id()).isPresent()) {
            throw new EffectException(FormFault.OUTDATED);
        }
        NewContractForm.Buyer buyer = buyer(customers.known(asked.customerId()));
        Filled filled = new Filled(asked.filled());
        if (form.isTooSoon(buyer, filled, paper.day())) {
            throw new EffectException(FormFault.TOO_SOON);
        }
        Contract draft = drafts.draft(buyer.customer(), filled, drafts.number(filled));
        signatures.add(new ContractSignature(asked.id(), new ContractSignature.Signed(
                draft.number(), draft.servicePoint().reference(), form.revocableUntil(buyer, paper.day())), paper));
        drafts.keep(draft, onPaper(draft, filled), paper);
    }
}
