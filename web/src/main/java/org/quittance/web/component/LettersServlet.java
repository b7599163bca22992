package org.quittance.web.component;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.quittance.document.Document;
import org.quittance.document.StoredDocument;

/**
 * The documents of an area: {@code pdf?id}, one that is kept; {@code statement?account&from&to} and
 * {@code exits?contract&month}, rendered now. What cannot be understood is not found.
 *
 * <p>A post of {@code contract} and {@code kind} makes a document, or finds the one that says the same, and goes on to it. It
 * is a plain post outside Faces: the session cookie, being SameSite, does not come along when another site sends it.
 */
public abstract class LettersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    protected abstract Optional<StoredDocument> kept(long id);

    protected abstract Optional<StoredDocument> statement(String account, LocalDate first, LocalDate last);

    protected abstract Optional<StoredDocument> exits(String contract, YearMonth month);

    /** The identifier of the contract's document. @param kind a contract, a proof of address, or the schedule of a plan */
    protected abstract Optional<Long> made(Document.Kind kind, String contract);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> made = switch (text(request, "kind")) {
            case "CONTRACT" -> made(Document.Kind.CONTRACT, text(request, "contract"));
            case "PROOF_OF_ADDRESS" -> made(Document.Kind.PROOF_OF_ADDRESS, text(request, "contract"));
            case "SCHEDULE" -> made(Document.Kind.SCHEDULE, text(request, "contract"));
            default -> Optional.empty();
        };
        if (made.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect(request.getRequestURI().replaceFirst("[^/]*$", "pdf?id=" + made.get()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfAnswer.send(response, asked(request));
    }

    private Optional<StoredDocument> asked(HttpServletRequest request) {
        try {
            return switch (request.getServletPath().replaceFirst(".*/", "")) {
                case "pdf" -> kept(Long.parseLong(text(request, "id")));
                case "statement" -> statement(text(request, "account"), LocalDate.parse(text(request, "from")),
                        LocalDate.parse(text(request, "to")));
                case "exits" -> exits(text(request, "contract"), YearMonth.parse(text(request, "month")));
                default -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException notUnderstood) {
            return Optional.empty();
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }
}
