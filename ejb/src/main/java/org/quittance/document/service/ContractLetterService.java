package org.quittance.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.document.Document;
import org.quittance.document.Sha256;
import org.quittance.document.pdf.ContractDocument;
import org.quittance.document.pdf.ContractPdf;
import org.quittance.document.pdf.Marks;
import org.quittance.document.pdf.ProofOfAddress;
import org.quittance.document.pdf.ProofPdf;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;

/**
 * Makes contracts and proofs of address on demand. What is made is kept, for the verification page must know it; what would
 * say the same again is handed out again: a contract until its conditions change, a proof for the rest of its day.
 */
@Stateless
public class ContractLetterService {

    @Inject
    private Contracts contracts;
    @Inject
    private ContractLetters letters;
    @Inject
    private KeptLetters kept;
    @Inject
    private ContractPdf contractPdf;
    @Inject
    private ProofPdf proofPdf;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** The identifier of the document; empty if the customer has no such contract. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<Long> myContract(String number) {
        return contracts.of(current.visibleInLetters(), number).map(this::conditions);
    }

    /** Empty also if the contract proves no dwelling. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<Long> myProof(String number) {
        return contracts.of(current.visibleInLetters(), number).filter(this::provesDwelling).map(this::proof);
    }

    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<Long> anyContract(String number) {
        return contracts.supplied(number).map(this::conditions);
    }

    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<Long> anyProof(String number) {
        return contracts.supplied(number).filter(this::provesDwelling).map(this::proof);
    }

    private boolean provesDwelling(Contract contract) {
        return Dwelling.isProvedBy(contract, LocalDate.now(clock));
    }

    /** The day on which it is made does not make it another one. */
    private long conditions(Contract contract) {
        ContractDocument conditions = letters.conditions(contract);
        String facts = Sha256.of(contractPdf.render(conditions.on(contract.startDate()), Marks.NONE));
        return kept.keep(contract, Document.Kind.CONTRACT, contract.number(), facts, marks -> contractPdf.render(conditions, marks));
    }

    private long proof(Contract contract) {
        ProofOfAddress proof = letters.proof(contract);
        String facts = Sha256.of(proofPdf.render(proof, Marks.NONE));
        return kept.keep(contract, Document.Kind.PROOF_OF_ADDRESS, contract.number() + "-" + LocalDate.now(clock), facts,
                marks -> proofPdf.render(proof, marks));
    }
}
