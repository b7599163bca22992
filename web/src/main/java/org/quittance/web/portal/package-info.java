/**
 * The customer's own pages. Every figure comes from a service that limits itself to the customers of the login; a bean
 * never says whose data it wants.
 */
package org.quittance.web.portal;
