/**
 * One service at one place from a day on. A kind of contract is an entity here; what it is worth is decided by its
 * charging rule.
 */
package org.quittance.contract;
