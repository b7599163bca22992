/** Publishing, and being written to by people who are not signed in. */
package org.quittance.publication.service;
