package org.quittance.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute (TOTP, RFC 6238, with HMAC-SHA-1 as authenticator apps expect it). */
public final class TimeCode {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    private TimeCode() {
    }

    /** The half minute whose code it is: the present one, or one beside it, for clocks differ. */
    static OptionalLong step(String typed, byte[] secret, Instant now) {
        String digits = typed.replaceAll("\\s", "");
        long present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1).filter(step -> MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.UTF_8), code(secret, step).getBytes(StandardCharsets.UTF_8))).max();
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int truncated = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(truncated % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-1", e);
        }
    }

    /** As people type it into an app that cannot scan (base 32, RFC 4648, without padding). */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte next : secret) {
            buffer = buffer << Byte.SIZE | next & 0xff;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(buffer >> held & 31));
            }
            buffer &= (1 << held) - 1;
        }
        return held == 0 ? text.toString() : text.append(ALPHABET.charAt(buffer << BITS - held & 31)).toString();
    }
}
