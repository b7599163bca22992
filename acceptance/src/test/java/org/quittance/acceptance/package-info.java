/** Whether it works: the real server and database, a real browser, independent judges. */
package org.quittance.acceptance;
