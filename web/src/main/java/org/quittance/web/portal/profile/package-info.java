/** What customers keep up to date themselves, and how they want to be told. */
package org.quittance.web.portal.profile;
