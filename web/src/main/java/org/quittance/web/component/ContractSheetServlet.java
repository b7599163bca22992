package org.quittance.web.component;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.metering.export.Spreadsheet;

/** A table of the contract that the address names, as {@link SpreadsheetAnswer} sends it. */
public abstract class ContractSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String name;
    @Inject
    private transient Language language;

    /** @param name of the file, before the contract's number */
    protected ContractSheetServlet(String name) {
        this.name = name;
    }

    /** @return empty if the contract is none of the signed-in customer's */
    protected abstract Optional<Spreadsheet> sheet(String contract, ResourceBundle texts);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String contract = request.getParameter("contract");
        Optional<Spreadsheet> found = contract == null ? Optional.empty()
                : sheet(contract, ResourceBundle.getBundle("org.quittance.web.messages", language.getLocale()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SpreadsheetAnswer.send(request, response, found.get(), name + "-" + contract);
    }
}
