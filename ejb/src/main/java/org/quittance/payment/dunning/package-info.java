/**
 * What is due to be done about an account in arrears on a day, and what it would lead to: facts in, act out. No clock, no
 * database; the run, the letter to the customer's space and the trial of a policy ask the same rule.
 */
package org.quittance.payment.dunning;
