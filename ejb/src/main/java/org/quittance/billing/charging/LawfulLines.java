package org.quittance.billing.charging;

import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.PriceTerms;

/** The lines whose rate and base the law sets: they stand in no tariff. */
final class LawfulLines {

    /** Contribution tarifaire d'acheminement (loi 2004-803, art. 18). */
    static final ProposedLine.What CTA = what("CTA", Levy.VAT_FIXED,
            "Contribution tarifaire d’acheminement (CTA)", "Network contribution (CTA)");
    /** Accise sur l'électricité (CIBS art. L312-1). */
    static final ProposedLine.What EXCISE = what("EXCISE", Levy.VAT_ENERGY,
            "Accise sur l’électricité", "Excise on electricity");

    private static final String COLLECTED_FOR_THE_STATE = "4478";

    private LawfulLines() {
    }

    private static ProposedLine.What what(String code, Levy vat, String french, String english) {
        return new ProposedLine.What(code, null,
                new PriceTerms.Labels(Heading.TAXES, french, english, vat, COLLECTED_FOR_THE_STATE), null, false);
    }
}
