/**
 * How fast the billing run is, in the real server on a PostgreSQL that keeps what it answered, beside the floor: the very
 * same rows copied by PostgreSQL alone in the same minutes. Elapsed time depends on who else uses the machine, so every
 * figure has its CPU seconds beside it.
 */
package org.quittance.benchmark;
