package org.quittance.document;

import java.util.Comparator;

/** A document that goes to its customer on paper, and what its place among the others depends on. */
public record PrintLetter(
        Long invoiceId,
        Long customerId,
        String number,
        String customerNumber,
        String name,
        String postcode,
        String country) {

    private static final String HOME = "FR";

    /** As the post takes them: by postcode, letters to other countries last and country by country; one customer's in a row. */
    public static final Comparator<PrintLetter> POSTAL_ORDER = Comparator.comparing(PrintLetter::isForeign)
            .thenComparing(PrintLetter::country).thenComparing(PrintLetter::postcode)
            .thenComparing(PrintLetter::name).thenComparing(PrintLetter::customerNumber).thenComparing(PrintLetter::number);

    public boolean isForeign() {
        return !country.equals(HOME);
    }

    /** The département, by the first digits of the postcode; another country by its code. */
    public String area() {
        if (isForeign()) {
            return country;
        }
        return postcode.substring(0, Math.min(postcode.length(), postcode.startsWith("97") || postcode.startsWith("98") ? 3 : 2));
    }
}
