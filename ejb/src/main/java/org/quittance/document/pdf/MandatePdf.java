package org.quittance.document.pdf;

import com.itextpdf.layout.element.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.quittance.document.Written;

/** Renders a SEPA direct debit mandate, one page. Safe for several threads at once. */
@ApplicationScoped
public class MandatePdf {

    public byte[] render(MandateDocument mandate, Marks marks) {
        Wording words = new Wording(mandate.to().language());
        String name = words.text("mandate.name", mandate.creditor().umr());
        Letter letter = new Letter(mandate.to(), words, name, words.text("mandate.title"), List.of(name));
        Table reference = letter.facts();
        letter.fact(reference, "mandate.umr", mandate.creditor().umr());
        letter.fact(reference, "mandate.creditor", mandate.to().seller().name());
        letter.fact(reference, "mandate.ics", mandate.creditor().identifier());
        letter.fact(reference, "mandate.kind", words.text("mandate.recurrent"));
        letter.add(reference.setMarginBottom(8));
        for (String paragraph : mandate.signature().text().split("\n+")) {
            letter.text(paragraph);
        }
        letter.heading("mandate.debtor");
        Table debtor = letter.facts();
        letter.fact(debtor, "mandate.holder", mandate.debtor().holder());
        letter.fact(debtor, "mandate.account", mandate.debtor().account());
        letter.add(debtor);
        letter.heading("mandate.signature").add(signature(letter, mandate.signature(), "mandate.sha256"));
        return letter.close(name, marks);
    }

    /** @param digest the key of the words for what the digest is of */
    static Table signature(Letter letter, MandateDocument.Signature signature, String digest) {
        Table facts = letter.facts();
        letter.fact(facts, "mandate.signed", letter.words.longDate(signature.day()));
        letter.fact(facts, "mandate.way", letter.words.text(signature.moment() == null ? "mandate.paper" : "mandate.online"));
        if (signature.moment() != null) {
            letter.fact(facts, "mandate.moment", Written.in(Locale.forLanguageTag(letter.words.language())).moment(signature.moment()));
            letter.fact(facts, "mandate.from", signature.from());
            letter.fact(facts, "mandate.version", signature.version());
            letter.fact(facts, digest, signature.sha256());
        }
        return facts;
    }
}
