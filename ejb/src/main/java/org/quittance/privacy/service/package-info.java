/** A customer's own data as a file, and requests to be forgotten. */
package org.quittance.privacy.service;
