/** When staff receive, and whom. */
package org.quittance.web.office.appointment;
