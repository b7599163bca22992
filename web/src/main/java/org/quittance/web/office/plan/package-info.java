/** What staff see and do about customers' monthly plans. */
package org.quittance.web.office.plan;
