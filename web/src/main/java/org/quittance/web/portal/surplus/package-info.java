/** What customers feed in and earn, on screen and as files. */
package org.quittance.web.portal.surplus;
