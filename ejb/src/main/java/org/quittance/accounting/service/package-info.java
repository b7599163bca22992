/** The books in the office: who looks at them, who validates a day, who takes the FEC away. */
package org.quittance.accounting.service;
