package org.quittance.web.open;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quittance.identity.service.PasskeyService;

/**
 * What a browser asks a device to do with a key (Web Authentication, level 2): {@code create} one, {@code prove} one after the
 * password, or sign in by one {@code alone}. Each answer carries a challenge that counts once.
 */
@WebServlet("/passkey/options")
public class PasskeyOptionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES = 5 * 60_000;
    /** ES256, EdDSA and RS256, as all devices know at least one of them. */
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);
    private static final ObjectMapper JSON = new ObjectMapper();

    @EJB
    private PasskeyService passkeys;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String act = Objects.toString(request.getParameter("act"), "");
        boolean alone = act.equals("alone");
        if (!alone && (request.getUserPrincipal() == null || !List.of("create", "prove").contains(act))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("challenge", PasskeyChallenge.keep(request.getSession()));
        options.put("timeout", MINUTES);
        if (act.equals("create")) {
            create(options, passkeys.asked());
        } else {
            options.put("rpId", passkeys.site());
            options.put("userVerification", alone ? "required" : "preferred");
            options.put("allowCredentials", alone ? List.of() : keys(passkeys.asked()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        JSON.writeValue(response.getWriter(), options);
    }

    private void create(Map<String, Object> options, PasskeyService.Asked asked) {
        options.put("rp", Map.of("id", asked.site(), "name", asked.site()));
        options.put("user", Map.of("id", text(String.valueOf(asked.user()).getBytes(StandardCharsets.US_ASCII)),
                "name", asked.name(), "displayName", asked.displayName()));
        options.put("pubKeyCredParams",
                ALGORITHMS.stream().map(number -> Map.of("type", "public-key", "alg", number)).toList());
        options.put("excludeCredentials", keys(asked));
        options.put("attestation", "none");
        options.put("authenticatorSelection", Map.of("residentKey", "preferred", "userVerification", "preferred"));
    }

    private static List<Map<String, Object>> keys(PasskeyService.Asked asked) {
        return asked.keys().stream().map(key -> Map.<String, Object>of("type", "public-key", "id", text(key))).toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
