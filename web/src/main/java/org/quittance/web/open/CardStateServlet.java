package org.quittance.web.open;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.quittance.payment.service.card.CardPageService;

/** The state of a payment by card in one word, for the page that waits for news of it. */
@WebServlet("/card/state")
public class CardStateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private CardPageService cards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var shown = cards.shown(Objects.toString(request.getParameter("attempt"), ""));
        response.setStatus(shown.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/plain");
        response.getWriter().print(shown.map(one -> one.state().name()).orElse(""));
    }
}
