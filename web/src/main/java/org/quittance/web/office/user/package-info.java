/** Who works here: members of staff, their roles, and how they get in. */
package org.quittance.web.office.user;
