/**
 * What people are told, and how it reaches them. {@link org.quittance.messaging.service.NoticeWriter} is the one place that
 * writes notices: who calls says which facts, it knows the addresses and the texts. Texts are FreeMarker templates that staff
 * may change, which makes them code, so they are filled in a sandbox; what cannot be filled is told to who edits, never to
 * the reader. A mail's HTML page is made from its text when it is sent, so that both parts always say the same.
 */
package org.quittance.messaging.service;
