/** Requests as customers send and follow them, and as staff answer them; every step is told to the customer by e-mail. */
package org.quittance.request.service;
