/** Kitties of sellers of surplus, as staff pay them out. */
package org.quittance.web.office.surplus;
