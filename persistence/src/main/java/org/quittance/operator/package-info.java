/**
 * The installation: who sells, what IT has set, the database and its migrations.
 */
package org.quittance.operator;
