/** What the customer may ask about their own data. */
package org.quittance.web.portal.privacy;
