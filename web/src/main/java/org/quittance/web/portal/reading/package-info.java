/** What customers tell of their meters. */
package org.quittance.web.portal.reading;
