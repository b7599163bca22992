package org.quittance.payment;

/** Unique mandate reference (RUM): at most 35 characters that every bank's files may hold. */
public record Umr(String text) {

    public static final int LONGEST = 35;

    public Umr {
        if (!text.matches("[A-Za-z0-9+?/:().,'-]{1," + LONGEST + "}") || text.startsWith("/") || text.endsWith("/")
                || text.contains("//")) {
            throw new IllegalArgumentException("'" + text + "' is no mandate reference");
        }
    }

    /** Of the n-th mandate of an account, counted from 1: {@code RUM-C100051-1}. */
    public static Umr of(String accountNumber, int nth) {
        return new Umr("RUM-" + accountNumber + "-" + nth);
    }

    @Override
    public String toString() {
        return text;
    }
}
