/** What customers and staff choose a time with, whoever books it. */
package org.quittance.web.appointment;
