package org.quittance.billing.service;

import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.TariffTest;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.VersionPrices;

/**
 * The two tariffs of a test: the published prices, each in its time, and the draft's prices at all times. What is billed
 * in advance is taken for the days themselves here, so that both cover the same twelve months.
 */
public final class TestedTariffs {

    private TestedTariffs() {
    }

    /** Those of the time, then those of the draft; some dozen queries. */
    public static List<TariffFacts> of(Tariffs tariffs, TariffTest test) {
        VersionPrices draft = tariffs.prices(test.tariffVersionId()).orElseThrow();
        LocalDate always = test.beforeDay().minusYears(3);
        return List.of(
                new TariffFacts(tariffs, tariffs.publishedPrices().stream()
                        .filter(version -> version.offerCode().equals(draft.offerCode()))
                        .map(version -> inArrears(version, version.validFrom())).toList()),
                new TariffFacts(tariffs, List.of(inArrears(draft, always))));
    }

    private static VersionPrices inArrears(VersionPrices version, LocalDate from) {
        return new VersionPrices(version.offerCode(), version.versionId(), from,
                version.prices().stream().map(PriceTerms::inArrears).toList());
    }
}
