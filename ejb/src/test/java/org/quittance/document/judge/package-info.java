/** Judges of documents that the tests of this module and those of the running product call; the latter by the test jar. */
package org.quittance.document.judge;
