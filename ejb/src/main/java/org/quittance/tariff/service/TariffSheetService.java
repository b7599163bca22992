package org.quittance.tariff.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.identity.Role;
import org.quittance.tariff.FixedPartLimit;
import org.quittance.tariff.NetworkTariff;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.StatutoryRate;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.TariffVersions;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.VersionPrices;

/** What staff read about offers, their versions and the rates of the law; it changes nothing. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class TariffSheetService {

    @Inject
    private Tariffs tariffs;
    @Inject
    private TariffVersions versions;
    @Inject
    private DraftFindings findings;
    @Inject
    private Clock clock;

    /** Three queries. */
    public List<OfferRow> offers() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> contracts = versions.contracts(today);
        Map<String, List<TariffVersion>> perOffer =
                versions.all().stream().collect(Collectors.groupingBy(TariffVersion::offerCode));
        return tariffs.offers().stream().map(offer -> OfferRow.of(offer, perOffer.getOrDefault(offer.code(), List.of()),
                today, contracts.getOrDefault(offer.code(), 0L))).toList();
    }

    /** The versions of an offer, the latest first. */
    public List<TariffVersion> versions(String offerCode) {
        List<TariffVersion> latestFirst = new ArrayList<>(versions.of(offerCode));
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    public Optional<TariffSheet> sheet(long versionId) {
        return versions.of(versionId).map(this::sheet);
    }

    private TariffSheet sheet(TariffVersion version) {
        Offer offer = tariffs.offer(version.offerCode());
        List<TariffVersion> published = versions.of(offer.code()).stream()
                .filter(other -> other.status() == TariffVersion.Status.PUBLISHED).toList();
        TariffVersion previous = published.stream().filter(other -> other.validFrom().isBefore(version.validFrom()))
                .reduce((earlier, later) -> later).orElse(null);
        LocalDate until = published.stream().map(TariffVersion::validFrom)
                .filter(start -> start.isAfter(version.validFrom())).findFirst().orElse(null);
        return new TariffSheet(offer, version, until, previous,
                PriceChange.between(previous == null ? List.of() : prices(previous.id()), prices(version.id())),
                version.status() == TariffVersion.Status.DRAFT ? findings.of(version) : List.of());
    }

    private List<PriceTerms> prices(long versionId) {
        return tariffs.prices(versionId).map(VersionPrices::prices).orElse(List.of());
    }

    /** By levy and start. */
    public List<StatutoryRate> statutoryRates() {
        return tariffs.statutoryRates();
    }

    /** By option and start. */
    public List<NetworkTariff> networkTariffs() {
        return tariffs.networkTariffs();
    }

    /** By kind of commune and start. */
    public List<FixedPartLimit> fixedPartLimits() {
        return tariffs.fixedPartLimits();
    }
}
