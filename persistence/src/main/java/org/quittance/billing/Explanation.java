package org.quittance.billing;

import java.util.List;

/** The arithmetic of one line. @param values complete the formula's sentence, in the order that {@link Formula} gives */
public record Explanation(Formula formula, List<String> values) {

    private static final String SEPARATOR = "|";

    public Explanation {
        values = List.copyOf(values);
    }

    public static Explanation of(Formula formula, Object... values) {
        return new Explanation(formula, List.of(values).stream().map(String::valueOf).toList());
    }

    String text() {
        return String.join(SEPARATOR, values);
    }

    static Explanation parse(Formula formula, String text) {
        return new Explanation(formula, text.isEmpty() ? List.of() : List.of(text.split("\\|", -1)));
    }
}
