/** Documents: the signed-in customer's only. */
package org.quittance.web.portal.document;
