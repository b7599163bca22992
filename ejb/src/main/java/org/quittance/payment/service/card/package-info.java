/** Payments by card: what goes to the provider, what its signed word does to the account, and what staff see of it. */
package org.quittance.payment.service.card;
