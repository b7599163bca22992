/** Applies accepted requests to be forgotten: what is due is erased, what the law has kept waits for its day. */
package org.quittance.privacy.job;
