package org.quittance.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quittance.document.pdf.InvoiceDocument.Seller;

/** Who the operator is, in the two lines at the foot of every page. */
final class OperatorLines {

    private OperatorLines() {
    }

    /** @param taxed whether its VAT number is named: a purchase of a private person goes without a word of VAT */
    static String[] of(Wording words, Seller seller, boolean taxed) {
        List<String> numbers = new ArrayList<>();
        String siret = seller.paper().siret();
        numbers.add(siret != null ? words.text("frame.siret", siret)
                : seller.siren() == null ? null : words.text("frame.siren", seller.siren()));
        numbers.add(seller.vatNumber() == null || !taxed ? null : words.text("frame.vat", seller.vatNumber()));
        numbers.add(seller.phone());
        numbers.add(seller.web());
        String legalForm = seller.paper().legalForm() == null ? "" : ", " + seller.paper().legalForm();
        return new String[] {seller.name() + legalForm + " · " + String.join(", ", seller.address()),
            numbers.stream().filter(Objects::nonNull).collect(Collectors.joining(" · "))};
    }
}
