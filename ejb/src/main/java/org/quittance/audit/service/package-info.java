/** The ledger in the office. */
package org.quittance.audit.service;
