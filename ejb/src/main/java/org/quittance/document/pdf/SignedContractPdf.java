package org.quittance.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;

/** Renders the particular conditions of a contract with what was signed under them. Safe for several threads at once. */
@ApplicationScoped
public class SignedContractPdf {

    private static final float ROOM_TO_SIGN = 60;

    public byte[] render(ContractDocument contract, MandateDocument.Signature signature, Marks marks) {
        Letter letter = agreed(contract, signature.text());
        letter.heading("mandate.signature").add(MandatePdf.signature(letter, signature, "contract.sha256"));
        return letter.close(ContractPdf.name(letter.words, contract), marks);
    }

    /** The same to be signed by hand. */
    public byte[] toSign(ContractDocument contract, String text) {
        Letter letter = agreed(contract, text);
        letter.heading("mandate.signature").text(letter.words.text("contract.sign.day"))
                .text(letter.words.text("contract.sign.hand")).add(letter.sheet.space(ROOM_TO_SIGN));
        return letter.close(ContractPdf.name(letter.words, contract), Marks.NONE);
    }

    private static Letter agreed(ContractDocument contract, String text) {
        Letter letter = ContractPdf.letter(contract);
        letter.heading("contract.agreed");
        for (String paragraph : text.split("\n+")) {
            letter.text(paragraph);
        }
        return letter;
    }
}
