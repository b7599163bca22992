/** Offers, their versions and prices, the test of a draft, and the rates of the law. Advisers read, billing drafts. */
package org.quittance.web.office.tariff;
