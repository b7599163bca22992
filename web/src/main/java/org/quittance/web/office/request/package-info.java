/** What customers ask for, as staff find and answer it. */
package org.quittance.web.office.request;
