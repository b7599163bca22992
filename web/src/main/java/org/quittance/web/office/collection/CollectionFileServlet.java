package org.quittance.web.office.collection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.service.debit.CollectionBatchService;

/** The file of a batch for the bank, the same as often as one likes; it holds account numbers, so nothing on the way keeps it. */
@WebServlet("/office/collection/file")
public class CollectionFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CollectionBatchService batches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CollectionBatch> batch = Optional.ofNullable(request.getParameter("id"))
                .filter(text -> text.matches("[0-9]{1,18}")).flatMap(text -> batches.ready(Long.parseLong(text)));
        if (batch.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xml");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + batch.get().fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLengthLong(batch.get().fileBytes());
        batches.write(batch.get().id(), response.getOutputStream());
    }
}
