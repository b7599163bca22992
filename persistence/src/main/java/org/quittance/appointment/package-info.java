/**
 * When customers speak to somebody, on site or by telephone. A slot is published by staff and belongs to at most one appointment:
 * who books locks it, and an index of the database is there for who forgets. An appointment that moves stays the same one, so
 * that calendars move it too.
 */
package org.quittance.appointment;
