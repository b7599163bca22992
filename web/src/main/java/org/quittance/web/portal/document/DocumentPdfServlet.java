package org.quittance.web.portal.document;

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
import org.quittance.payment.service.plan.PlanService;
import org.quittance.web.component.LettersServlet;

/** Documents: the signed-in customer's only. */
@WebServlet({"/portal/document/pdf", "/portal/document/statement", "/portal/document/exits",
    "/portal/document/make"})
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
    private transient PlanService plans;

    @Override
    protected Optional<StoredDocument> kept(long id) {
        return documents.mine(id);
    }

    @Override
    protected Optional<StoredDocument> statement(String account, LocalDate first, LocalDate last) {
        return statements.mine(account, first, last);
    }

    @Override
    protected Optional<StoredDocument> exits(String contract, YearMonth month) {
        return exits.mine(contract, month);
    }

    @Override
    protected Optional<Long> made(Document.Kind kind, String contract) {
        return switch (kind) {
            case CONTRACT -> letters.myContract(contract);
            case SCHEDULE -> plans.schedule(contract);
            default -> letters.myProof(contract);
        };
    }
}
