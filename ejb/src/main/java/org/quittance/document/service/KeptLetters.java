package org.quittance.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.quittance.contract.Contract;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.Marks;

/** Keeps letters about contracts with a code that proves them; one that would say the same again is not made again. */
@ApplicationScoped
public class KeptLetters {

    @Inject
    private Documents documents;
    @Inject
    private Letters letters;
    @Inject
    private Clock clock;

    /**
     * @param fileName without its ending
     * @param facts    digest of the document without its code: rendering is repeatable, so it is that of what it says
     * @return the identifier of the document
     */
    public long keep(Contract contract, Document.Kind kind, String fileName, String facts, Function<Marks, byte[]> rendering) {
        documents.lock(contract.id());
        Optional<Long> same = documents.saying(contract.id(), kind, facts);
        if (same.isPresent()) {
            return same.get();
        }
        VerificationCode code = VerificationCode.random();
        StoredDocument file = new StoredDocument(
                fileName + ".pdf", "application/pdf", rendering.apply(letters.checkedBy(code)));
        Document document = new Document(kind,
                new Document.Subject(contract.account().customer().id(), contract.id(), null),
                new Document.Printed(contract.number(), LocalDate.now(clock), code, facts), file, clock.instant());
        documents.add(document, file.content());
        return document.id();
    }
}
