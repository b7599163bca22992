/** What the page of a request is on either side of it: the customer's in the portal, and that of staff in the office. */
package org.quittance.web.request;
