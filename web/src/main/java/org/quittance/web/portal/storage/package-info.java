/** The virtual battery of customers, on screen and as files. */
package org.quittance.web.portal.storage;
