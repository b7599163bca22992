/** The operator's figures for staff: pictures, tables under them, the lists they come from, and files to keep. */
package org.quittance.web.office.report;
