package org.quittance.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lets happen what was chosen, once a payment. */
@WebServlet("/act")
public class ActServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LATE_SECONDS = 5;

    @Inject
    private transient Transactions transactions;
    @Inject
    private transient Notifier notifier;
    private final transient Shop shop = Shop.agreed();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Transaction> found = transactions.of(Objects.toString(request.getParameter("transaction"), ""));
        if (found.isEmpty() || !found.get().get("act").isEmpty()) {
            Page.of("Transaction inconnue ou terminée", "").answer(response, HttpServletResponse.SC_CONFLICT);
            return;
        }
        Act act = Act.valueOf(request.getParameter("act"));
        Transaction transaction = found.get();
        transaction.set("act", act.name());
        if (act.status != null) {
            transaction.set("status", act.status);
        }
        if (act == Act.UNREACHABLE) {
            transaction.set("unanswered", "1");
        }
        transactions.keep(transaction);
        if (act.isTold()) {
            tell(act, transaction);
        }
        if (act.leadsBack()) {
            response.sendRedirect(transaction.get("vads_url_return"));
        } else {
            Page.of(act == Act.VANISH ? "Le client est parti" : "Paiement accepté", "").answer(response,
                    HttpServletResponse.SC_OK);
        }
    }

    private void tell(Act act, Transaction transaction) {
        switch (act) {
            case BEFORE -> notifier.tellNow(transaction);
            case LATE -> notifier.tell(transaction, LATE_SECONDS);
            case FOUR_TIMES -> notifier.repeat(transaction);
            case FORGED -> notifier.forge(transaction, Map.of(),
                    new Shop(shop.siteId(), "another key", shop.restPassword(), shop.mode()));
            case OTHER_AMOUNT -> notifier.forge(transaction, Map.of("vads_amount",
                    String.valueOf(Long.parseLong(transaction.get("vads_amount")) - 1)), shop);
            default -> notifier.tell(transaction, 0);
        }
    }
}
