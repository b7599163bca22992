/** What customers see of their contracts. */
package org.quittance.web.portal.contract;
