/** Paying month by month: subscribing, and the plan as it stands. */
package org.quittance.web.portal.plan;
