/** Messages to customers, sent or waiting. */
package org.quittance.web.office.outbox;
