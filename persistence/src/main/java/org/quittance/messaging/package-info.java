/**
 * Messages, written with the fact they tell and sent later.
 */
package org.quittance.messaging;
