/** Documents: any customer's, for staff. */
package org.quittance.web.office.document;
