/** Water used by customers, on screen and as files. */
package org.quittance.web.portal.water;
