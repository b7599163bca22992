/**
 * One question of staff, asked of everything that has a name or a number. Words are looked for in one text per customer,
 * which triggers keep; numbers by the indexes of the tables that bear them. A word that nobody bears as it was typed is
 * replaced by the nearest ones that somebody bears.
 *
 * <p>And one of the portal: whose among the customers of a login is what an address names ({@link org.quittance.search.Owners}).
 */
package org.quittance.search;
