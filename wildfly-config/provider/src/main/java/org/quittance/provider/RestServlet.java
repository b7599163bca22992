package org.quittance.provider;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions that the shop's server asks: what became of an order, and to give money back. */
@WebServlet("/rest/V4/*")
public class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Transactions transactions;
    @Inject
    private transient Notifier notifier;
    private final transient Shop shop = Shop.agreed();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        if (!shop.isLogin(request.getHeader("Authorization"))) {
            response.getWriter().print(error("INT_905"));
            return;
        }
        JsonObject question;
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            question = reader.readObject();
        }
        switch (request.getPathInfo()) {
            case "/Order/Get" -> order(question.getString("orderId"), response);
            case "/Transaction/CancelOrRefund" -> response.getWriter().print(refund(question));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void order(String order, HttpServletResponse response) throws IOException {
        Optional<Transaction> found = transactions.all().stream().filter(one -> one.get("vads_order_id").equals(order))
                .filter(one -> !one.get("status").isEmpty()).findFirst();
        if (found.filter(one -> one.get("unanswered").equals("1")).isPresent()) {
            found.get().set("unanswered", "0");
            transactions.keep(found.get());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.getWriter().print(found.map(this::answer).orElseGet(() -> error("PSP_010")));
    }

    private JsonObject answer(Transaction transaction) {
        JsonArrayBuilder all = Json.createArrayBuilder().add(one(transaction, transaction.uuid(), "DEBIT",
                transaction.get("status"), paid(transaction)));
        for (String credit : credits(transaction)) {
            String[] parts = credit.split(":");
            all.add(one(transaction, parts[0], "CREDIT", "AUTHORISED", Long.parseLong(parts[1])));
        }
        return success(Json.createObjectBuilder().add("shopId", shop.siteId()).add("transactions", all));
    }

    private JsonObject refund(JsonObject question) {
        Transaction transaction = transactions.all().stream()
                .filter(one -> one.uuid().equals(question.getString("uuid"))).findFirst().orElse(null);
        if (transaction == null || !transaction.isPaid()) {
            return error("PSP_010");
        }
        long amount = question.getJsonNumber("amount").longValueExact();
        long before = credits(transaction).stream().mapToLong(credit -> Long.parseLong(credit.split(":")[1])).sum();
        if (amount <= 0 || before + amount > paid(transaction)) {
            return error("PSP_033");
        }
        String uuid = UUID.randomUUID().toString().replace("-", "");
        transaction.set("creditUuid", uuid);
        transaction.set("credits", (transaction.get("credits") + " " + uuid + ":" + amount).strip());
        transactions.keep(transaction);
        notifier.tellCredit(transaction);
        return success(one(transaction, uuid, "CREDIT", "AUTHORISED", amount));
    }

    /** What was given back, part by part: the name of each and its cents. */
    private static List<String> credits(Transaction transaction) {
        return transaction.get("credits").isEmpty() ? List.of() : List.of(transaction.get("credits").split(" "));
    }

    private static long paid(Transaction transaction) {
        return Long.parseLong(transaction.get("vads_amount"));
    }

    private static JsonObjectBuilder one(Transaction transaction, String uuid, String type, String status, long cents) {
        return Json.createObjectBuilder().add("uuid", uuid).add("operationType", type).add("detailedStatus", status)
                .add("amount", cents).add("currency", "EUR")
                .add("orderDetails", Json.createObjectBuilder().add("orderId", transaction.get("vads_order_id"))
                        .add("mode", transaction.get("vads_ctx_mode")));
    }

    private static JsonObject success(JsonObjectBuilder answer) {
        return Json.createObjectBuilder().add("status", "SUCCESS").add("answer", answer).build();
    }

    private static JsonObject error(String code) {
        return Json.createObjectBuilder().add("status", "ERROR")
                .add("answer", Json.createObjectBuilder().add("errorCode", code)).build();
    }
}
