/**
 * Who signs in, with which roles and for which customers.
 */
package org.quittance.identity;
