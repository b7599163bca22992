/** What staff tell everybody. */
package org.quittance.web.office.publication;
