package org.quittance.contract;

import java.util.List;

/** How many classes of time a contract is metered and priced by. */
public enum PriceOption {
    /** One price at all hours. */ BASE(TimeClass.BASE),
    /** Heures pleines, heures creuses: the contract's own hours. */ PEAK_OFF_PEAK(TimeClass.PEAK, TimeClass.OFF_PEAK),
    /** Four classes: peak and off-peak hours in high and low season. */
    FOUR_CLASSES(TimeClass.HIGH_PEAK, TimeClass.HIGH_OFF_PEAK, TimeClass.LOW_PEAK, TimeClass.LOW_OFF_PEAK),
    /** Six classes by the colour of the day, which is known a day ahead. */
    TEMPO(TimeClass.BLUE_PEAK, TimeClass.BLUE_OFF_PEAK, TimeClass.WHITE_PEAK, TimeClass.WHITE_OFF_PEAK,
            TimeClass.RED_PEAK, TimeClass.RED_OFF_PEAK);

    private final List<TimeClass> timeClasses;

    PriceOption(TimeClass... timeClasses) {
        this.timeClasses = List.of(timeClasses);
    }

    /** Whether the hours of the classes are the contract's own. */
    public boolean hasOwnOffPeakHours() {
        return this == PEAK_OFF_PEAK || this == FOUR_CLASSES;
    }

    /** In the order of invoices and tables. */
    public List<TimeClass> timeClasses() {
        return timeClasses;
    }
}
