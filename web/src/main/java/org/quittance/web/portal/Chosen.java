package org.quittance.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Picks what the address names among what the customer holds, else the first. */
public final class Chosen {

    private Chosen() {
    }

    /**
     * @param contract null for the first
     * @param number   of each one's contract
     */
    public static <T> Optional<T> of(List<T> held, String contract, Function<T, String> number) {
        return held.stream().filter(one -> contract == null || contract.equals(number.apply(one))).findFirst();
    }
}
