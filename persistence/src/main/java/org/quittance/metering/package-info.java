/**
 * Meters, registers, readings and load curves. An index is that of a day's beginning, so readings enclose whole days.
 */
package org.quittance.metering;
