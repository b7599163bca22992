/** Monthly statements of low-use parking. */
package org.quittance.web.portal.exits;
