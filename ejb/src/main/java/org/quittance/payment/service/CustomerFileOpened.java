package org.quittance.payment.service;

/** Somebody read the file of a customer. */
public record CustomerFileOpened(long customer) {
}
