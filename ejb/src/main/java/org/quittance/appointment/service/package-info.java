/** Slots as staff publish them, and appointments as customers book, move and cancel them; each step is told by e-mail. */
package org.quittance.appointment.service;
