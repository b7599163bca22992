/** Credit given back by transfer. */
package org.quittance.web.office.refund;
