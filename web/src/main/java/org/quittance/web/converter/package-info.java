/** How values are written for people and read from them, by the language of the page. Numbers never wrap. */
package org.quittance.web.converter;
