package org.quittance.payment.card;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a form or notification: the values of all {@code vads_} fields in the order of their names, empty ones
 * too, joined with the key by plus signs; of that HMAC-SHA-256 by the key, in Base64.
 */
public final class FormSignature {

    static final String PREFIX = "vads_";
    private static final String ALGORITHM = "HmacSHA256";

    private FormSignature() {
    }

    /** @param fields those of other names are left out */
    public static String of(Map<String, String> fields, String key) {
        String signed = new TreeMap<>(fields).entrySet().stream().filter(field -> field.getKey().startsWith(PREFIX))
                .map(Map.Entry::getValue).collect(Collectors.joining("+", "", "+" + key));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Takes the same time wherever the signature is wrong. @param signature null if there is none */
    public static boolean matches(Map<String, String> fields, String key, String signature) {
        return signature != null && MessageDigest.isEqual(of(fields, key).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}
