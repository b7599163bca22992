/** Files of meter data: taken in, imported, and what could not be used. */
package org.quittance.web.office.metering;
