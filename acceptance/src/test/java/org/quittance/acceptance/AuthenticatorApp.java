package org.quittance.acceptance;

import static org.quittance.acceptance.Newcomer.location;
import static org.quittance.acceptance.Newcomer.post;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.quittance.acceptance.harness.Http;

/** The app on somebody's telephone that shows a code every thirty seconds. */
final class AuthenticatorApp {

    private AuthenticatorApp() {
    }

    /** Of who may set one up now. @return the recovery codes, as they are shown once */
    static List<String> enrol(Http http) {
        String page = http.get("/authenticator").body();
        String secret = Pattern.compile("q-secret\">([A-Z2-7 ]+)<").matcher(page).results().findFirst().orElseThrow().group(1);
        String shown = http.get(location(post(http, "/authenticator", "app", Map.of("code", code(secret))))).body();
        return Pattern.compile("<li>([3-9A-Y]{4}-[3-9A-Y]{4}-[3-9A-Y]{4})</li>").matcher(shown).results()
                .map(found -> found.group(1)).toList();
    }

    /** What an app shows now, written a second time after RFC 6238. */
    private static String code(String base32) {
        long bits = 0;
        int held = 0;
        ByteBuffer secret = ByteBuffer.allocate(20);
        for (char letter : base32.replace(" ", "").toCharArray()) {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                secret.put((byte) (bits >> held));
            }
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.array(), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 30_000).array());
            int offset = hash[19] & 15;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
