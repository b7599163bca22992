/** What staff find by whatever a customer says on the telephone. */
package org.quittance.search.service;
