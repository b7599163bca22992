package org.quittance.web.office.document;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.quittance.document.Document;
import org.quittance.document.StoredDocument;
import org.quittance.document.service.ContractLetterService;
import org.quittance.document.service.DocumentService;
import org.quittance.document.service.ExitSheetService;
import org.quittance.payment.service.AccountStatementService;
import org.quittance.payment.service.plan.PlanDeskService;
import org.quittance.web.component.LettersServlet;

/** Documents: any customer's, for staff. */
@WebServlet({"/office/document/pdf", "/office/document/statement", "/office/document/exits",
    "/office/document/make"})
public class DocumentPdfServlet extends LettersServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DocumentService documents;
    @EJB
    private transient AccountStatementService statements;
    @EJB
    private transient ExitSheetService exits;
    @EJB
    private transient ContractLetterService letters;
    @EJB
    private transient PlanDeskService plans;

    @Override
    protected Optional<StoredDocument> kept(long id) {
        return documents.any(id);
    }

    @Override
    protected Optional<StoredDocument> statement(String account, LocalDate first, LocalDate last) {
        return statements.any(account, first, last);
    }

    @Override
    protected Optional<StoredDocument> exits(String contract, YearMonth month) {
        return exits.any(contract, month);
    }

    @Override
    protected Optional<Long> made(Document.Kind kind, String contract) {
        return switch (kind) {
            case CONTRACT -> letters.anyContract(contract);
            case SCHEDULE -> plans.schedule(contract);
            default -> letters.anyProof(contract);
        };
    }
}
