/** Consumption for customers: periods in addresses, charts, tables and files. */
package org.quittance.web.portal.consumption;
