/**
 * What customers ask for, step by step, until it is answered. What a request is about stands in a few texts that its kind
 * named; there is no other table for any kind, and no kind decides here: that is {@code request.kind}.
 */
package org.quittance.request;
