/**
 * Whether an index that somebody tells can be believed. Pure: the register's history, what is usual and the day in, a
 * doubt out. What is in doubt is not lost: it is held until staff decide.
 */
package org.quittance.metering.plausibility;
