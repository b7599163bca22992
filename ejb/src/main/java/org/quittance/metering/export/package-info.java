/** Meter data as files for people: spreadsheets and CSV. */
package org.quittance.metering.export;
