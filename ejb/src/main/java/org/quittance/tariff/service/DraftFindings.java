package org.quittance.tariff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.quittance.tariff.FixedPartLimit;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.TariffVersions;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.VersionPrices;

/** What keeps a draft from being published: its prices held against the contracts of its offer and the law of its day. */
@ApplicationScoped
public class DraftFindings {

    @Inject
    private Tariffs tariffs;
    @Inject
    private TariffVersions versions;

    public List<Finding> of(TariffVersion draft) {
        Offer offer = tariffs.offer(draft.offerCode());
        List<Finding> findings = new ArrayList<>();
        if (draft.source().isBlank()) {
            findings.add(Finding.of(Finding.Kind.NO_SOURCE));
        }
        List<PriceTerms> prices = tariffs.prices(draft.id()).map(VersionPrices::prices).orElse(List.of());
        findings.addAll(TariffChecks.of(
                offer, prices, versions.powers(offer.code(), draft.validFrom()), limit(offer, draft)));
        return findings;
    }

    /** The law's limit on the draft's first day, null where there is none. */
    private FixedPartLimit limit(Offer offer, TariffVersion draft) {
        return offer.commune() == null ? null : tariffs.fixedPartLimits().stream()
                .filter(limit -> limit.commune() == offer.commune() && !limit.validFrom().isAfter(draft.validFrom()))
                .reduce((earlier, later) -> later).orElse(null);
    }
}
