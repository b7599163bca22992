package org.quittance.payment.arrears;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.ServiceKind;

/** When the supply of a home is not ended for want of payment, service by service: the winter, or the whole year. */
public record SupplyProtections(List<Season> seasons) {

    public SupplyProtections {
        seasons = List.copyOf(seasons);
    }

    /**
     * Days of every year from a day on, the first and the last included; they may reach over the end of the year. A last day
     * of 29 February is 28 in other years.
     */
    public record Season(ServiceKind service, LocalDate validFrom, MonthDay first, MonthDay last, String source) {

        boolean contains(LocalDate day) {
            boolean fromFirst = !day.isBefore(first.atYear(day.getYear()));
            boolean untilLast = !day.isAfter(last.atYear(day.getYear()));
            return first.isAfter(last) ? fromFirst || untilLast : fromFirst && untilLast;
        }

        private boolean isWholeYear() {
            return first.equals(MonthDay.of(1, 1)) && last.equals(MonthDay.of(12, 31));
        }
    }

    /** Whether the supply of a home was kept on any day between two days. */
    public boolean stoodBetween(ServiceKind service, LocalDate from, LocalDate until) {
        return from.isBefore(until) && from.datesUntil(until).anyMatch(day -> of(service, day).isPresent());
    }

    /** What keeps the supply of a home on that day; empty if it may be ended. */
    public Optional<Protection> of(ServiceKind service, LocalDate day) {
        return seasons.stream().filter(season -> season.service() == service && !season.validFrom().isAfter(day))
                .max(Comparator.comparing(Season::validFrom))
                .filter(season -> season.contains(day))
                .map(season -> season.isWholeYear() ? Protection.HOME_WATER : Protection.WINTER_TRUCE);
    }
}
