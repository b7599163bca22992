package org.quittance.tariff.service;

import java.time.LocalDate;
import java.util.List;
import org.quittance.tariff.Offer;
import org.quittance.tariff.TariffVersion;

/**
 * What staff read about a version.
 *
 * @param version  without its prices
 * @param until    the day from which the next published version holds, null if there is none
 * @param previous the published version before this one, null if there is none
 * @param changes  its prices, beside those of the previous one
 * @param findings what keeps a draft from being published
 */
public record TariffSheet(Offer offer, TariffVersion version, LocalDate until, TariffVersion previous,
        List<PriceChange> changes, List<Finding> findings) {

    public boolean isDraft() {
        return version.status() == TariffVersion.Status.DRAFT;
    }
}
