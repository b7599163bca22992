/**
 * The provider of card payments, simulated: takes the signed form, shows a page on which one chooses what happens, sends
 * signed notifications and answers questions by REST. It is written from the protocol, not from our side of it, so that each
 * checks the other; it knows nothing of Quittance but the shop's number, key and password. What it took survives a restart.
 */
package org.quittance.provider;
