package org.quittance.web.office.invoice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.document.service.DocumentService;
import org.quittance.web.component.PdfAnswer;

/** The document of any published invoice, for staff, as the customer gets it. */
@WebServlet("/office/invoice/pdf")
public class InvoicePdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        PdfAnswer.send(response, number == null ? Optional.empty() : documents.any(number));
    }
}
