package org.quittance.metering.importing;

/** Why a line of a file of meter data was left out. Pages explain each in the reader's language. */
public enum LineFault {
    /** More or fewer columns than the header. */ COLUMN_COUNT,
    /** Longer than any line of the format. */ TOO_LONG,
    /** The file ends inside this line. */ CUT_OFF,
    /** A delivery point has 14 digits. */ DELIVERY_POINT_INVALID,
    /** No delivery point of that number is known here. */ DELIVERY_POINT_UNKNOWN,
    /** The delivery point is known but had no meter on that day. */ NO_METER_ON_DAY,
    /** Reactive energy, voltage and the like are not billed. */ NOT_ACTIVE_POWER,
    /** Neither consumption nor production. */ FLOW_UNKNOWN,
    /** VA is apparent power; without the power factor no energy follows from it. */ APPARENT_POWER,
    /** Only W is read: guessing kW would multiply bills by a thousand. */ UNIT_UNKNOWN,
    /** The step is not 5, 10, 15, 20, 30 or 60 minutes. */ STEP_UNKNOWN,
    TIME_INVALID,
    /** The end of the step is not a multiple of its length after midnight. */ TIME_OFF_STEP,
    /** The clocks went from 02:00 to 03:00: this local time never was. */ TIME_SKIPPED_IN_SPRING,
    IN_THE_FUTURE,
    VALUE_NOT_A_NUMBER,
    VALUE_NEGATIVE,
    /** An earlier line of the file gave another value for the same time and is kept. */ CONTRADICTS_EARLIER_LINE
}
