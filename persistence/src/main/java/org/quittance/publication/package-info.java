/**
 * What the operator tells everybody, signed in or not: answers to frequent questions, sites, works and outages. Written by
 * staff in the office, in both languages, as plain text; nothing in it is ever taken for markup of a page.
 */
package org.quittance.publication;
