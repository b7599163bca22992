/**
 * Makes documents, hands them out, and tells anybody who holds one whether it is genuine.
 */
package org.quittance.document.service;
