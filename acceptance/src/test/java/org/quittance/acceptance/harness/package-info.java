/** The server, the database, the mail server and the browser that the tests share. */
package org.quittance.acceptance.harness;
