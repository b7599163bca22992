/**
 * Direct debits in the office: what waits, batches, their files.
 */
package org.quittance.web.office.collection;
