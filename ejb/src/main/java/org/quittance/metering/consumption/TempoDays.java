package org.quittance.metering.consumption;

import org.quittance.contract.TimeClass;
import org.quittance.metering.TempoColour;

/** The classes of a Tempo day: its colour lasts from 06:00 to 06:00, its nights are off-peak from 22:00. */
final class TempoDays {

    private static final int MORNING = 6 * 60;
    private static final int NIGHT = 22 * 60;

    private TempoDays() {
    }

    /** @param night the colour of the day before, which rules until 06:00 */
    static DayPattern pattern(TempoColour night, TempoColour today) {
        return DayPattern.of(minute -> {
            if (minute < MORNING) {
                return offPeak(night);
            }
            return minute < NIGHT ? peak(today) : offPeak(today);
        });
    }

    private static TimeClass peak(TempoColour colour) {
        return switch (colour) {
            case BLUE -> TimeClass.BLUE_PEAK;
            case WHITE -> TimeClass.WHITE_PEAK;
            case RED -> TimeClass.RED_PEAK;
        };
    }

    private static TimeClass offPeak(TempoColour colour) {
        return switch (colour) {
            case BLUE -> TimeClass.BLUE_OFF_PEAK;
            case WHITE -> TimeClass.WHITE_OFF_PEAK;
            case RED -> TimeClass.RED_OFF_PEAK;
        };
    }
}
