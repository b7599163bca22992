/**
 * Files that others send: kept as they came, under names of our own, and XML read without trusting it. What they mean is
 * for the components that take them in.
 */
package org.quittance.operator.importing;
