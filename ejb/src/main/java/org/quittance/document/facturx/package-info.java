/**
 * Writes what an invoice says a second time, for machines: Factur-X, profile EN 16931, which is the CII D16B syntax of
 * the European invoice with the additions of the French reform (AFNOR XP Z12-012). Pure, as
 * {@link org.quittance.document.pdf}, which puts the result into its PDF.
 *
 * <p>Decision: it is written with the JDK's StAX and not with a library. ph-cii-d16b would bring JAXB, two hundred
 * generated classes and nine jars into the EAR, the Mustang library PDFBox and its fonts; both leave to us what is
 * difficult here, namely which fact goes where and how a prorated line adds up. The subset we say is some sixty
 * elements, written in one pass in well under a millisecond, and the same libraries judge every kind of document in the
 * tests, where they do not weigh on the server.
 *
 * <p>What is not known is left out. A seller who has neither a SIREN nor a VAT number cannot be named as the norm
 * wants: such a document goes without Factur-X.
 */
package org.quittance.document.facturx;
