/** What resellers of surplus have earned: the kitty and how it is paid out. */
package org.quittance.payment.service.surplus;
