/**
 * Days, periods and values that change on a day. Periods are half-open inside and shown closed at the edge.
 */
package org.quittance.time;
