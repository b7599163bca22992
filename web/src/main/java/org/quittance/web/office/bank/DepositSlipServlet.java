package org.quittance.web.office.bank;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quittance.payment.service.bank.DepositService;
import org.quittance.web.component.Language;
import org.quittance.web.component.NumberParameter;

/** A deposit slip as PDF. */
@WebServlet("/office/bank/deposit/pdf")
public class DepositSlipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DepositService deposits;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DepositService.Slip> slip =
                NumberParameter.id(request).flatMap(id -> deposits.slip(id, language.getLocale()));
        if (slip.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + slip.get().number() + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(slip.get().content().length);
        response.getOutputStream().write(slip.get().content());
    }
}
