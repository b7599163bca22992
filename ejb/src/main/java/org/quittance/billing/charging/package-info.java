/**
 * What a service supplied over a period costs: dated facts in, lines out. Pure: no clock, no database, no settings.
 *
 * <p>Decisions that fix the cent:
 * <ul>
 * <li>Prices and rates are those of the days supplied. A period is cut, for each charge by itself, where a price or
 * rate of that charge changes.
 * <li>A quantity has three decimals. When it is cut, each part is rounded half up and the last takes the remainder, so
 * that the parts add up to the quantity of the period.
 * <li>The excise bears on the sum of the time classes, each cut as above: exactly the kWh of the energy lines.
 * <li>A yearly price is exact over the days of each calendar year, see
 * {@link org.quittance.billing.charging.Proration}.
 * <li>Only the net amount of a line is rounded to the cent, once, half up, in
 * {@link org.quittance.billing.charging.ProposedLine}.
 * <li>What cannot be priced for certain is not priced: it ends in a
 * {@link org.quittance.billing.charging.NotBillableException}.
 * </ul>
 */
package org.quittance.billing.charging;
