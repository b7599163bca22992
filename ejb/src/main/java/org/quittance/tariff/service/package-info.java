/**
 * How prices come into force. A version is drafted from the one before, changed, checked for what it could not bill or
 * the law forbids, and published for a day to come; from then on neither the program nor the database changes it. The
 * test of a draft against real contracts needs charging and stands in {@code billing}.
 */
package org.quittance.tariff.service;
