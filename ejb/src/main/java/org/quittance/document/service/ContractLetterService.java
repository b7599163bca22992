package org.quittance.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.Sha256;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
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
    private Documents documents;
    @Inject
    private ContractLetters letters;
    @Inject
    private Letters letterHead;
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
        return contracts.of(current.visible(), number).map(this::conditions);
    }

    /** Empty also if the contract proves no dwelling. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<Long> myProof(String number) {
        return contracts.of(current.visible(), number).filter(this::provesDwelling).map(this::proof);
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
        return kept(contract, Document.Kind.CONTRACT, facts, marks -> contractPdf.render(conditions, marks));
    }

    private long proof(Contract contract) {
        ProofOfAddress proof = letters.proof(contract);
        String facts = Sha256.of(proofPdf.render(proof, Marks.NONE));
        return kept(contract, Document.Kind.PROOF_OF_ADDRESS, facts, marks -> proofPdf.render(proof, marks));
    }

    /** @param facts digest of the document without its code: rendering is repeatable, so it is that of what it says */
    private long kept(Contract contract, Document.Kind kind, String facts, Function<Marks, byte[]> rendering) {
        documents.lock(contract.id());
        Optional<Long> same = documents.saying(contract.id(), kind, facts);
        if (same.isPresent()) {
            return same.get();
        }
        VerificationCode code = VerificationCode.random();
        StoredDocument file = new StoredDocument(
                contract.number() + (kind == Document.Kind.CONTRACT ? "" : "-" + LocalDate.now(clock)) + ".pdf",
                "application/pdf", rendering.apply(letterHead.checkedBy(code)));
        Document document = new Document(kind,
                new Document.Subject(contract.account().customer().id(), contract.id(), null),
                new Document.Printed(contract.number(), LocalDate.now(clock), code, facts), file, clock.instant());
        documents.add(document, file.content());
        return document.id();
    }
}
