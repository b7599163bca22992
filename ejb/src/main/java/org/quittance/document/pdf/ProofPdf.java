package org.quittance.document.pdf;

import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Supply;

/** Renders a proof of address, one page. Safe for several threads at once. */
@ApplicationScoped
public class ProofPdf {

    private static final float SIZE = 11;

    public byte[] render(ProofOfAddress proof, Marks marks) {
        Wording words = new Wording(proof.to().language());
        Supply supply = proof.supply();
        String name = words.text("proof.name", supply.contractNumber());
        Letter letter = new Letter(proof.to(), words, name, words.text("proof.title"),
                List.of(words.text("contract.name", supply.contractNumber())));
        letter.add(letter.sheet.text(words.text("proof.says." + supply.service(), proof.to().seller().name())).setFontSize(SIZE));
        List<IBlockElement> dwelling = new ArrayList<>();
        dwelling.add(letter.sheet.strong(proof.to().recipient().name()).setFontSize(SIZE + 2));
        supply.address().forEach(line -> dwelling.add(letter.sheet.text(line).setFontSize(SIZE + 2)));
        letter.highlight(dwelling.toArray(IBlockElement[]::new));
        Table facts = letter.facts();
        letter.fact(facts, "supply.contract", supply.contractNumber());
        letter.fact(facts, "supply.point." + supply.service(), SupplyFacts.spaced(supply.servicePoint()));
        letter.fact(facts, "proof.since", words.longDate(proof.since()));
        letter.fact(facts, "proof.made", words.longDate(proof.to().date()));
        letter.add(facts.setFontSize(SIZE).setMarginTop(6))
                .add(letter.sheet.text(words.text("proof.note")).setFontSize(SIZE).setMarginTop(10));
        return letter.close(name, marks);
    }
}
