/** What the customer asks for: forms, and what became of them. */
package org.quittance.web.portal.request;
