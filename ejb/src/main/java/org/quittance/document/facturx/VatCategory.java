package org.quittance.document.facturx;

import org.quittance.contract.SurplusContract.SellerStatus;

/** Why lines bear the VAT they bear: the UNTDID 5305 code and, where there is none, the reason (VATEX). */
enum VatCategory {

    /** Taxed at the rate of the line. */ STANDARD("S", null),
    /** The seller is exempt by art. 293 B of the CGI. */ EXEMPT("E", "VATEX-FR-FRANCHISE"),
    /** The buyer owes the tax. */ REVERSE_CHARGE("AE", "VATEX-EU-AE");

    private final String code;
    private final String reason;

    VatCategory(String code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    /** @param seller what the customer is as a seller, null when the operator sells */
    static VatCategory of(SellerStatus seller) {
        return seller == null ? STANDARD : seller == SellerStatus.EXEMPT ? EXEMPT : REVERSE_CHARGE;
    }

    String code() {
        return code;
    }

    /** Null when the line is taxed. */
    String reason() {
        return reason;
    }
}
