package org.quittance.metering.consumption;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.TempoColour;
import org.quittance.time.Timeline;

/** Which class of time each minute of each day belongs to, for one contract. Not for use by several threads at once. */
public final class ClassCalendar {

    private final PriceOption option;
    private final Timeline<OffPeakSchedule> offPeak;
    private final Map<LocalDate, TempoColour> colours;
    private final Map<Object, DayPattern> patterns = new HashMap<>();

    private ClassCalendar(PriceOption option, Timeline<OffPeakSchedule> offPeak, Map<LocalDate, TempoColour> colours) {
        this.option = option;
        this.offPeak = offPeak;
        this.colours = colours;
    }

    /** All hours alike. */
    public static ClassCalendar base() {
        return of(PriceOption.BASE, List.of(), Map.of());
    }

    /**
     * @param schedules the contract's own off-peak hours; none for the options that have none
     * @param colours   of Tempo days, with the day before the first one asked for; none but for Tempo
     */
    public static ClassCalendar of(
            PriceOption option, List<OffPeakSchedule> schedules, Map<LocalDate, TempoColour> colours) {
        return new ClassCalendar(option, OffPeakSchedule.timeline(schedules), colours);
    }

    /** In the order of invoices and tables. */
    public List<TimeClass> classes() {
        return option.timeClasses();
    }

    public PriceOption option() {
        return option;
    }

    /** Empty if the contract's off-peak hours of the day, or a colour it depends on, are not known. */
    public Optional<DayPattern> on(LocalDate day) {
        return switch (option) {
            case BASE -> Optional.of(DayPattern.BASE);
            case PEAK_OFF_PEAK -> hours(day).map(hours -> patterns.computeIfAbsent(hours, key -> DayPattern.of(hours,
                    TimeClass.PEAK, TimeClass.OFF_PEAK)));
            case FOUR_CLASSES -> hours(day).map(hours -> OffPeakSchedule.isHighSeason(day) ? high(hours) : low(hours));
            case TEMPO -> tempo(day);
        };
    }

    private Optional<OffPeakHours> hours(LocalDate day) {
        return offPeak.find(day).map(schedule -> schedule.hoursOn(day));
    }

    private DayPattern high(OffPeakHours hours) {
        return patterns.computeIfAbsent(List.of(hours, true),
                key -> DayPattern.of(hours, TimeClass.HIGH_PEAK, TimeClass.HIGH_OFF_PEAK));
    }

    private DayPattern low(OffPeakHours hours) {
        return patterns.computeIfAbsent(List.of(hours, false),
                key -> DayPattern.of(hours, TimeClass.LOW_PEAK, TimeClass.LOW_OFF_PEAK));
    }

    private Optional<DayPattern> tempo(LocalDate day) {
        TempoColour night = colours.get(day.minusDays(1));
        TempoColour today = colours.get(day);
        return night == null || today == null ? Optional.empty()
                : Optional.of(patterns.computeIfAbsent(List.of(night, today), key -> TempoDays.pattern(night, today)));
    }
}
