package org.quittance.customer;

import java.util.Optional;

/** Where a customer answers a call or takes a fax; each may be null. As one writes them: {@code 04 73 00 00 01}. */
public record Telephones(String phone, String mobile, String fax) {

    private static final int SHORTEST = 8;
    /** ITU-T E.164. */
    private static final int LONGEST = 15;

    /**
     * A number as it is kept: a French one in pairs, one from abroad with its country and single blanks.
     *
     * @return nothing if nobody could call it
     */
    public static Optional<String> written(String typed) {
        String compact = typed.replaceAll("[\\s.()/\\u00a0\\u202f-]", "").replaceFirst("^00", "+").replaceFirst("^\\+33(0)?", "0");
        if (compact.matches("0[1-9][0-9]{8}")) {
            return Optional.of(compact.replaceAll("(..)(?!$)", "$1 "));
        }
        if (compact.startsWith("0") || !compact.matches("\\+[1-9][0-9]{" + (SHORTEST - 1) + "," + (LONGEST - 1) + "}")) {
            return Optional.empty();
        }
        return Optional.of(typed.strip().replaceAll("[^+0-9]+", " ").replaceFirst("^00 ?", "+"));
    }
}
