/**
 * What banks want to know and how they want it written: days, characters, account numbers and the direct debit message
 * (ISO 20022, pain.008). Pure: nothing here knows the database.
 */
package org.quittance.payment.sepa;
