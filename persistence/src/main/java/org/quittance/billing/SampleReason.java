package org.quittance.billing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a document of a run is one of those that somebody looks at one by one: the risks in it. Each adds its weight to 1,
 * and of two documents the one of twice the weight is drawn about twice as often.
 */
public enum SampleReason {
    /** More than twice the run's mean amount. */ AMOUNT("least(r.size, 5)", "r.size > 2"),
    /** A day costs half as much again as on the invoice before, or half as much. */
    DEVIATION("2 * least(coalesce(r.deviation, 0), 4)", "r.deviation >= 0.5"),
    /** Rests on an index that nobody read. */ ESTIMATED("2", "r.estimated"),
    /** The first invoice of its contract. */ FIRST("3", "r.first"),
    /** Bills a contract until its end. */ LAST("3", "r.last"),
    /** Puts days right that were billed before. */ REBILLED("2", "r.rebilled"),
    /** A version of its tariff came into force in its period. */ NEW_PRICES("1", "r.new_prices"),
    /** A meter was installed in its period. */ NEW_METER("3", "r.new_meter"),
    /** Nothing but chance. */ CHANCE("0", "false");

    private final String weight;
    private final String condition;

    SampleReason(String weight, String condition) {
        this.weight = weight;
        this.condition = condition;
    }

    /** In SQL, of the risks {@code r} of a document: the amount and the deviation weigh by their size. */
    static String weight() {
        return Stream.of(values()).map(reason -> switch (reason) {
            case AMOUNT, DEVIATION -> reason.weight;
            default -> "case when " + reason.condition + " then " + reason.weight + " else 0 end";
        }).collect(Collectors.joining(" + ", "1 + ", ""));
    }

    /** In SQL: the names of the reasons that hold, separated by spaces. */
    static String names() {
        return Stream.of(values()).map(reason -> "case when " + reason.condition + " then '" + reason + "' end")
                .collect(Collectors.joining(", ", "coalesce(nullif(concat_ws(' ', ", "), ''), '" + CHANCE + "')"));
    }
}
