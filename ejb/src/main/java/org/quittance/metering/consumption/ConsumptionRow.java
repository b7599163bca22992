package org.quittance.metering.consumption;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * One month, day or half-hour.
 *
 * @param day the first of the month for a month
 * @param time at which a half-hour starts on the clock, null otherwise
 * @param offset tells the two equal hours of autumn apart, null for months and days
 * @param consumed null where nothing is known
 * @param yearEarlier the same period of the year before, null where nothing is known
 */
public record ConsumptionRow(
        LocalDate day, LocalTime time, ZoneOffset offset, Consumed consumed, Consumed yearEarlier) {}
