package org.quittance.web.office.refund;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.payment.RefundFile;
import org.quittance.payment.service.bank.RefundFileService;
import org.quittance.web.component.NumberParameter;

/** A file of refunds for the bank, the same whenever it is downloaded. */
@WebServlet("/office/refund/file")
public class RefundFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RefundFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RefundFile> file = NumberParameter.id(request).flatMap(files::file);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = file.get().content();
        response.setContentType("application/xml");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.get().messageId() + ".xml\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
