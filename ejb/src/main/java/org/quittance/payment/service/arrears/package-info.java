/** What is owed past its day: ageing, dunning under a policy, and payment plans over several dates. */
package org.quittance.payment.service.arrears;
