/**
 * Who holds contracts, and the account that holds the money. {@link org.quittance.customer.VisibleCustomers} is the
 * one gate through which the portal reads.
 */
package org.quittance.customer;
