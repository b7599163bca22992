/**
 * The frame every page stands in: operator, language, visitor, and the components behind the private tags {@code q:}.
 * Nothing here knows a business page. Tags that wrap content are components, not tag files, because the attributes of a
 * tag file leak into its content; tags that only write a value are tag files under {@code WEB-INF/tags}.
 */
package org.quittance.web.component;
