/**
 * Exact amounts of euros and rates of tax. Money is cents; prices keep their own decimals elsewhere.
 */
package org.quittance.money;
