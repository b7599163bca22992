/** What customers paid and still owe. */
package org.quittance.web.portal.payment;
