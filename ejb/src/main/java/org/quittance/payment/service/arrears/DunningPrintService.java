package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.print.LetterPile;
import org.quittance.identity.Role;
import org.quittance.payment.arrears.DunningRuns;

/** The letters of a dunning run that go by post, in one file for the printer: made from the archive whenever it is asked for. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DunningPrintService {

    @Inject
    private DunningRuns runs;
    @Inject
    private Documents documents;

    /** How many there are. */
    public int letters(long runId) {
        return runs.letters(runId).size();
    }

    /** Letter after letter, in the order of the post; only one of them is in memory. */
    public void write(long runId, String title, OutputStream out) {
        List<Long> letters = runs.letters(runId);
        try (LetterPile pile = new LetterPile(out, title)) {
            for (Long letter : letters) {
                pile.add(documents.of(letter).map(StoredDocument::content).orElseThrow());
            }
        }
    }
}
