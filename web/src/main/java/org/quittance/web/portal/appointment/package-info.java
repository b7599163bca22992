/** Appointments as customers book, move and cancel them. */
package org.quittance.web.portal.appointment;
