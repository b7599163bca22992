/** Messages as a bank writes them, for tests here and in the real server. */
package org.quittance.payment.sample;
