/** Who else sees the customer's space, and whose space the visitor looks at. */
package org.quittance.web.portal.access;
