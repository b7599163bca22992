package org.quittance.web.portal.invoice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.document.service.DocumentService;
import org.quittance.web.component.PdfAnswer;

/** The PDF of a published invoice of the customer, shown in the browser; anything else does not exist. */
@WebServlet("/portal/invoice/pdf")
public class InvoicePdfServlet extends HttpServlet {

    @EJB
    private DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        PdfAnswer.send(response, number == null ? Optional.empty() : documents.mine(number));
    }
}
