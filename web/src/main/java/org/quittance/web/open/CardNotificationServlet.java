package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quittance.operator.service.Readiness;
import org.quittance.payment.CardRefusal;
import org.quittance.payment.service.card.CardNotificationService;
import org.quittance.web.component.CardOffer;

/**
 * Where the provider of card payments tells what became of one. 200 means that it is booked, now or before; anything else
 * makes him tell it again.
 */
@WebServlet("/card/notification")
public class CardNotificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private CardNotificationService notifications;
    @Inject
    private transient CardOffer offer;
    @Inject
    private transient Readiness readiness;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!readiness.isReady()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (!offer.isMade()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Optional<CardRefusal.Reason> refusal = notifications.receive(request.getParameterMap(), request.getRemoteAddr());
        response.setStatus(refusal.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain");
        response.getWriter().print(refusal.map(Enum::name).orElse("OK"));
    }
}
