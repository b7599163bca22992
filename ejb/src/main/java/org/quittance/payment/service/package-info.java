/** The account of a customer: what it owes, what it has paid, and every way to find both again. */
package org.quittance.payment.service;
