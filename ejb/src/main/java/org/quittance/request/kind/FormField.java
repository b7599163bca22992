package org.quittance.request.kind;

import java.io.Serializable;
import java.util.List;
import org.quittance.contract.TimeClass;
import org.quittance.money.Money;
import org.quittance.request.RequestItem;

/** A field of a form. @param choices for what is chosen; else empty */
public record FormField(RequestItem item, boolean required, List<Choice> choices) {

    /**
     * @param amount    shown beside it, or null
     * @param before    what it is today where the amount takes its place, or null
     * @param timeClass named behind it, or null
     */
    public record Choice(String value, String text, Money amount, Money before, TimeClass timeClass) implements Serializable {

        public Choice(String value, String text, Money amount) {
            this(value, text, amount, null, null);
        }
    }

    static FormField required(RequestItem item) {
        return new FormField(item, true, List.of());
    }

    static FormField optional(RequestItem item) {
        return new FormField(item, false, List.of());
    }

    static FormField optional(RequestItem item, List<Choice> choices) {
        return new FormField(item, false, choices);
    }

    static FormField choice(RequestItem item, List<Choice> choices) {
        return new FormField(item, true, choices);
    }
}
