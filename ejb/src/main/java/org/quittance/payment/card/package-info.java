/**
 * The provider's protocols for payments by card: the signed form that the browser posts, the notifications that tell the
 * outcome (Lyra, form payment V2: PayZen, Systempay, Scellius, Sogecommerce), and the questions asked by REST (V4). Nothing
 * here knows of accounts; what arrives is judged in words of its own and handed on.
 */
package org.quittance.payment.card;
