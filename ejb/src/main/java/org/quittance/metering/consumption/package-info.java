/**
 * Consumption as people look at it: months, days and half-hours of a load curve, by class of time, beside the same
 * period a year earlier. Pure; energies are exact and only shown rounded.
 */
package org.quittance.metering.consumption;
