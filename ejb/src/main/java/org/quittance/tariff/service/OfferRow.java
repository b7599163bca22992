package org.quittance.tariff.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.tariff.Offer;
import org.quittance.tariff.TariffVersion;

/**
 * An offer in the office's list.
 *
 * @param inForce   the version of today, null if none is in force
 * @param next      published for a day to come, null if there is none
 * @param drafts    by their start
 * @param contracts supplied today
 */
public record OfferRow(Offer offer, TariffVersion inForce, TariffVersion next, List<TariffVersion> drafts, long contracts) {

    static OfferRow of(Offer offer, List<TariffVersion> versions, LocalDate today, long contracts) {
        List<TariffVersion> published =
                versions.stream().filter(version -> version.status() == TariffVersion.Status.PUBLISHED).toList();
        Optional<TariffVersion> inForce = published.stream()
                .filter(version -> !version.validFrom().isAfter(today)).reduce((earlier, later) -> later);
        return new OfferRow(offer, inForce.orElse(null),
                published.stream().filter(version -> version.validFrom().isAfter(today)).findFirst().orElse(null),
                versions.stream().filter(version -> version.status() == TariffVersion.Status.DRAFT).toList(), contracts);
    }
}
