/**
 * What administrators set and watch of the installation as a whole: who the operator is, what is fixed and why, and the work that
 * goes on by itself. It stands above the components that it tells of; none of them calls it. Secrets and addresses of servers
 * stay in the settings of IT, which no page shows or changes.
 */
package org.quittance.installation.service;
