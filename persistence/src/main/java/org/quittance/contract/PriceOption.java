package org.quittance.contract;

import java.util.List;

/** How many classes of time a contract is metered and priced by. */
public enum PriceOption {
    /** One price at all hours. */ BASE(TimeClass.BASE),
    /** Heures pleines, heures creuses. */ PEAK_OFF_PEAK(TimeClass.PEAK, TimeClass.OFF_PEAK);

    private final List<TimeClass> timeClasses;

    PriceOption(TimeClass... timeClasses) {
        this.timeClasses = List.of(timeClasses);
    }

    /** In the order of invoices and tables. */
    public List<TimeClass> timeClasses() {
        return timeClasses;
    }
}
