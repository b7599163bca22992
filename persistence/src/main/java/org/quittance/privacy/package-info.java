/**
 * What people may ask about their own data: all of it as a file, and to be forgotten. What the law has kept is kept until
 * its day, by rules with dates ({@code retention_rule}); what nothing holds any more is erased at once. The component
 * stands above all others, for it knows where each of them keeps what it knows of a person.
 */
package org.quittance.privacy;
