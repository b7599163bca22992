/**
 * What can be asked for: a class for each kind, with its form, what is wrong with what was filled in, and what it does when it
 * is sent, granted, refused or taken back. What it does, it does through the services that staff use for the same; so nothing
 * here writes to the database, and the life of a request stands in {@code Request}.
 */
package org.quittance.request.kind;
