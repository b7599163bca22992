/**
 * The Fichier des écritures comptables of a fiscal year (LPF art. L47 A, A47 A-1): as text of 18 columns and as XML, both
 * written line by line. Columns of lettering and of foreign currency stay empty: which payment settles which invoice is
 * told by the allocations, of which one payment has many, and money is euros.
 */
package org.quittance.accounting.export;
