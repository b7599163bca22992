package org.quittance.operator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's own key: hashes what nobody may read again (HMAC-SHA-256), and seals what only this installation may
 * (AES-256-GCM). Each purpose has a key of its own, derived from it; what was made for one says nothing of another.
 */
public final class Secret {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    public Secret(String text) {
        key = text.getBytes(StandardCharsets.UTF_8);
    }

    /** 64 hexadecimal digits, always the same for the same text and purpose. */
    public String hash(String purpose, String text) {
        return HexFormat.of().formatHex(mac(derived(purpose), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param place where it will lie; it cannot be opened anywhere else */
    public byte[] seal(String purpose, String place, byte[] content) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, purpose, place, nonce, content);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException if it was sealed with another key, for another place, or changed since */
    public byte[] open(String purpose, String place, byte[] sealed) {
        return apply(Cipher.DECRYPT_MODE, purpose, place, Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] apply(int mode, String purpose, String place, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("QUITTANCE_SECRET does not fit what lies in " + place, e);
        }
    }

    private byte[] derived(String purpose) {
        return mac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "secret";
    }
}
