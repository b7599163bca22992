package org.quittance.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.quittance.billing.RunSheets;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Role;

/** Hands out the sheet of a run: that of the archive, or before there is one, what it says now. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
public class RunSheetPdfService {

    @Inject
    private RunSheets runs;
    @Inject
    private Documents documents;
    @Inject
    private RunSheetDocuments sheets;

    /** @param language of a sheet that is not kept yet */
    public Optional<StoredDocument> sheet(long runId, Locale language) {
        return runs.of(runId).map(run -> documents.runSheet(run.number()).orElseGet(() -> sheets.rendered(run, language)));
    }
}
