package org.quittance.privacy;

import java.time.LocalDate;

/** How long something is kept, and by which law. */
public record Retention(RetentionCategory category, int months, String source) {

    /** @return the last day on which it is kept; the day before, if it is not kept at all */
    public LocalDate keptUntil(LocalDate countedFrom) {
        return category == RetentionCategory.ACCOUNTING || category == RetentionCategory.IDENTITY
                ? yearEnd(countedFrom).plusMonths(months) : countedFrom.plusMonths(months).minusDays(months == 0 ? 1 : 0);
    }

    /** Books are kept from the end of their year. */
    private static LocalDate yearEnd(LocalDate day) {
        return LocalDate.of(day.getYear(), 12, 31);
    }
}
