/** What administrators set of the installation: who the operator is, and where everything else is set. */
package org.quittance.web.office.settings;
