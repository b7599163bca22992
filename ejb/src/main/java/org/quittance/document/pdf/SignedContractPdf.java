package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;

/** Renders the particular conditions of a contract with what was signed under them. Safe for several threads at once. */
@ApplicationScoped
public class SignedContractPdf {

    public byte[] render(ContractDocument contract, MandateDocument.Signature signature, Marks marks) {
        Letter letter = ContractPdf.letter(contract);
        letter.heading("contract.agreed");
        for (String paragraph : signature.text().split("\n+")) {
            letter.text(paragraph);
        }
        letter.heading("mandate.signature").add(MandatePdf.signature(letter, signature, "contract.sha256"));
        return letter.close(ContractPdf.name(letter.words, contract), marks);
    }
}
