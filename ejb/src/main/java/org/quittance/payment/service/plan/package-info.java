/** The monthly plan: its estimate, its schedule, its instalments and its settlement. */
package org.quittance.payment.service.plan;
