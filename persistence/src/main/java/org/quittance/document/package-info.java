/**
 * Documents as they were published, with the digest that proves them.
 */
package org.quittance.document;
