package org.quittance.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one shop that pays here, as it is agreed with: the settings are those of the application beside. */
record Shop(String siteId, String key, String restPassword, String mode) {

    static Shop agreed() {
        return new Shop(setting("SITE_ID"), setting("KEY"), setting("REST_PASSWORD"), setting("MODE"));
    }

    private static String setting(String name) {
        String value = System.getenv("QUITTANCE_CARD_" + name);
        return value == null ? "" : value;
    }

    /** Of all fields whose names begin with vads_. */
    String signature(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) -> {
            if (name.startsWith("vads_")) {
                text.append(value).append('+');
            }
        });
        return hmac(text.append(key).toString());
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a request by REST comes from the shop. */
    boolean isLogin(String authorization) {
        return ("Basic " + Base64.getEncoder().encodeToString((siteId + ":" + restPassword)
                .getBytes(StandardCharsets.UTF_8))).equals(authorization);
    }
}
