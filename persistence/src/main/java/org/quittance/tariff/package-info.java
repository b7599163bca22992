/**
 * What is sold at which price, by dated versions that never change once published, and the dated rates of the law.
 */
package org.quittance.tariff;
