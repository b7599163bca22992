package org.quittance.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the browser posts the signed form: shows the page on which one chooses what happens. */
@WebServlet("/payment")
public class PaymentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** What the protocol wants, and how it has to look. */
    private static final Map<String, String> MANDATORY = Map.ofEntries(
            Map.entry("vads_version", "V2"), Map.entry("vads_ctx_mode", "TEST|PRODUCTION"),
            Map.entry("vads_site_id", "[0-9]{8}"), Map.entry("vads_trans_date", "[0-9]{14}"),
            Map.entry("vads_trans_id", "[0-8][0-9]{5}"), Map.entry("vads_page_action", "PAYMENT"),
            Map.entry("vads_action_mode", "INTERACTIVE"), Map.entry("vads_payment_config", "SINGLE"),
            Map.entry("vads_amount", "[1-9][0-9]{0,11}"), Map.entry("vads_currency", "978"));

    @Inject
    private transient Transactions transactions;
    private final transient Shop shop = Shop.agreed();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Map<String, String> form = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("vads_")) {
                form.put(name, values[0]);
            }
        });
        String fault = fault(form, request.getParameter("signature"));
        Transaction asked = Transaction.asked(form);
        if (fault == null && !transactions.add(asked)) {
            fault = "vads_trans_id";
        }
        if (fault == null) {
            Page.of("Paiement de " + euros(form.get("vads_amount")), Page.choice(asked.key(), List.of(Act.values())))
                    .answer(response, HttpServletResponse.SC_OK);
        } else {
            Page.of("Formulaire refusé", "<p>" + Page.escaped(fault) + "</p>")
                    .answer(response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The first field that is not as agreed, null if all are. */
    private String fault(Map<String, String> form, String signature) {
        for (Map.Entry<String, String> field : new TreeMap<>(MANDATORY).entrySet()) {
            if (!form.getOrDefault(field.getKey(), "").matches(field.getValue())) {
                return field.getKey();
            }
        }
        if (!form.get("vads_site_id").equals(shop.siteId())) {
            return "vads_site_id";
        }
        if (!form.get("vads_ctx_mode").equals(shop.mode())) {
            return "vads_ctx_mode";
        }
        boolean signed = signature != null && MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8),
                shop.signature(form).getBytes(StandardCharsets.UTF_8));
        return signed ? null : "signature";
    }

    private static String euros(String cents) {
        return "%d,%02d €".formatted(Long.parseLong(cents) / 100, Long.parseLong(cents) % 100);
    }
}
