/**
 * Starts Quittance on one machine: a PostgreSQL of its own (or the one it is told), then the server, and stops them in
 * the opposite order. Used by {@code ./run} and by the acceptance tests; a real installation starts
 * {@code bin/quittance} of the server's folder instead and keeps its own PostgreSQL.
 *
 * <p>The data folder holds everything that must survive: {@code postgres/} (the database), {@code database.properties}
 * (its passwords), {@code server/} (transaction logs, timers), {@code log/} and the application's own files.
 */
package org.quittance.server;
