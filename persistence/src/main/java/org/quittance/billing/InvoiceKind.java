package org.quittance.billing;

import java.util.List;
import java.util.stream.Stream;
import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;

/** What a billing document is, by the codes of UNTDID 1001. */
public enum InvoiceKind {
    /** Commercial invoice (380). */ INVOICE("F"),
    /** Credit note (381). */ CREDIT_NOTE("A"),
    /** Self-billed invoice (389): the operator writes it for a business that sells to it. */ SELF_BILLED("R-"),
    /** Self-billed credit note (261). */ SELF_BILLED_CREDIT("RA-"),
    /** What the operator buys of a private person: no invoice. */ PURCHASE_STATEMENT("D");

    private final String letters;

    InvoiceKind(String letters) {
        this.letters = letters;
    }

    /** Whether the customer buys; else the customer sells and the operator owes. */
    public boolean isSale() {
        return this == INVOICE || this == CREDIT_NOTE;
    }

    /** Whether it takes something back. */
    public boolean isCredit() {
        return this == CREDIT_NOTE || this == SELF_BILLED_CREDIT;
    }

    /** First letters of the number. Each kind is numbered by itself, self-billed ones also seller by seller. */
    String series(String customerNumber) {
        return this == SELF_BILLED || this == SELF_BILLED_CREDIT ? letters + customerNumber + "-" : letters;
    }

    static InvoiceKind of(SurplusContract.SellerStatus seller, Money total) {
        if (seller == null) {
            return total.isNegative() ? CREDIT_NOTE : INVOICE;
        }
        if (seller == SurplusContract.SellerStatus.PRIVATE) {
            return PURCHASE_STATEMENT;
        }
        return total.isNegative() ? SELF_BILLED_CREDIT : SELF_BILLED;
    }

    /** Those that the customer owes, or has credit by. */
    public static List<InvoiceKind> sales() {
        return Stream.of(values()).filter(InvoiceKind::isSale).toList();
    }
}
