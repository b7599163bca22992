/** Hands the operator's figures, and what waits, to staff. */
package org.quittance.report.service;
