package org.quittance.web.portal.invoice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quittance.document.StoredDocument;
import org.quittance.document.service.DocumentService;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.AccountService;

/**
 * Several invoices of the customer in one file: those ticked ({@code number}, repeated), else all that the filter of the list
 * shows. Written one by one as they are read, so that many cost no more memory than one.
 */
@WebServlet("/portal/invoice/zip")
public class InvoiceZipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private AccountService account;
    @EJB
    private DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> numbers = asked(request);
        if (numbers.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(numbers) + ".zip\"");
        response.setHeader("Cache-Control", "private, no-store");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            for (String number : numbers) {
                Optional<StoredDocument> document = documents.mine(number);
                if (document.isPresent()) {
                    zip.putNextEntry(new ZipEntry(number.replaceAll("[^A-Za-z0-9._-]", "-") + ".pdf"));
                    zip.write(document.get().content());
                    zip.closeEntry();
                }
            }
        }
    }

    private List<String> asked(HttpServletRequest request) {
        InvoiceFilter filter = new InvoiceFilter(
                request.getParameter("year"), request.getParameter("contract"), request.getParameter("kind"));
        String[] ticked = request.getParameterValues("number");
        Set<String> wanted = ticked == null ? Set.of() : Set.copyOf(Arrays.asList(ticked));
        return account.documents().stream().filter(filter::shows).map(InvoiceBalance::number)
                .filter(number -> ticked == null || wanted.contains(number)).toList();
    }

    private static String name(List<String> numbers) {
        return numbers.size() == 1 ? numbers.get(0).replaceAll("[^A-Za-z0-9._-]", "-") : "documents-" + numbers.size();
    }
}
