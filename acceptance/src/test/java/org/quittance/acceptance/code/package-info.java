/** What can be said of the sources and the compiled classes alone, without a server. */
package org.quittance.acceptance.code;
