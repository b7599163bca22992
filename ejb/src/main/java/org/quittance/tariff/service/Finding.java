package org.quittance.tariff.service;

import java.util.List;

/**
 * Why a draft cannot be published yet.
 *
 * @param parameters complete the sentence of the kind, in the order that {@link Kind} gives: constants, numbers, codes
 */
public record Finding(Kind kind, List<Object> parameters) {

    /** What is wrong. */
    public enum Kind {
        /** Nothing says where the prices come from. */ NO_SOURCE,
        /** There is no price at all. */ NO_PRICE,
        /** Energy or water of a class has no price. What is measured; class. */ NO_UNIT_PRICE,
        /** Energy of a class has two prices. What is measured; class. */ UNIT_PRICED_TWICE,
        /** Contracts of the offer have a subscribed power without subscription. kVA. */ NO_SUBSCRIPTION,
        /** The first tier of a heading does not start at 0. Heading; m3. */ TIERS_START_LATE,
        /** The tiers of a heading do not ascend. Heading; m3. */ TIERS_DO_NOT_ASCEND,
        /** A percentage is of a price that the version does not have. Code; code it names. */ PERCENT_OF_UNKNOWN,
        /** A percentage is of a percentage. Code; code it names. */ PERCENT_OF_PERCENT,
        /** A percentage is of prices billed in advance and of others. Code. */ PERCENT_OF_BOTH_TIMES,
        /** A scale is of a price that is not a fee. Code; code it names. */ SCALE_OF_NO_FEE,
        /** A scale does not start at 0 events. Code; its first number of events. */ SCALE_STARTS_LATE,
        /** The charging of the kind of service never bills such a price. Code. */ NEVER_BILLED,
        /** The fixed part of water passes the limit of the law. Heading; percent of the cost; m3; limit in percent. */
        FIXED_PART_TOO_HIGH
    }

    public Finding {
        parameters = List.copyOf(parameters);
    }

    static Finding of(Kind kind, Object... parameters) {
        return new Finding(kind, List.of(parameters));
    }
}
