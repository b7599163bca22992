package org.quittance.billing.charging;

import java.time.LocalDate;

/**
 * What a load curve lacks over a period.
 *
 * @param firstDay     the first day that lacks anything
 * @param missingDays  days that are not there at all
 * @param missingSteps steps that are not there on the other days
 */
public record IncompleteLoadCurve(LocalDate firstDay, int missingDays, int missingSteps) {
}
