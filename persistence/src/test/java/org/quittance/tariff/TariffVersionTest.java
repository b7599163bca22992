package org.quittance.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TariffVersionTest {

    private static final TariffVersion.Act ANNE = new TariffVersion.Act("anne", Instant.parse("2026-11-21T09:00:00Z"));
    private static final TariffVersion.Act BRUNO = new TariffVersion.Act("bruno", Instant.parse("2026-11-21T09:05:00Z"));
    private static final PriceTerms ENERGY = new PriceTerms("ENERGY", PriceTerms.Rule.perUnit(Measure.DRAWN),
            new PriceTerms.Labels(Heading.ENERGY, "Énergie", "Energy", Levy.VAT_ENERGY, "7011"), new BigDecimal("0.2"));
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    private final TariffVersion version = new TariffVersion("BASE", JANUARY, "décision", ANNE);

    @Test
    void countsItsChangesAndThoseOfItsPricesApart() {
        version.price(List.of(ENERGY), ANNE);
        version.startOn(JANUARY.plusMonths(1), "décision 2", BRUNO);

        assertThat(version.edition()).isEqualTo(2);
        assertThat(version.priceEdition()).isEqualTo(1);
        assertThat(version.edited()).isEqualTo(BRUNO);
        assertThat(version.drafted()).isEqualTo(ANNE);
        assertThat(version.validFrom()).isEqualTo(JANUARY.plusMonths(1));
    }

    @Test
    void tellsWhoWasFaster() {
        int seen = version.edition();
        version.price(List.of(ENERGY), BRUNO);

        assertThatThrownBy(() -> version.requireEdition(seen)).isInstanceOfSatisfying(
                OutdatedDraftException.class, outdated -> assertThat(outdated.edited()).isEqualTo(BRUNO));
        version.requireEdition(version.edition());
    }

    @Test
    void neverChangesOnceItIsPublished() {
        version.price(List.of(ENERGY), ANNE);
        version.publish(BRUNO);

        assertThat(version.published()).isEqualTo(BRUNO);
        assertThat(version.status()).isEqualTo(TariffVersion.Status.PUBLISHED);
        assertThatThrownBy(() -> version.price(List.of(ENERGY), ANNE)).isInstanceOf(PublishedVersionException.class);
        assertThatThrownBy(() -> version.startOn(JANUARY, "", ANNE)).isInstanceOf(PublishedVersionException.class);
        assertThatThrownBy(() -> version.publish(ANNE)).isInstanceOf(PublishedVersionException.class);
        assertThatThrownBy(() -> version.requireEdition(version.edition())).isInstanceOf(PublishedVersionException.class);
        assertThat(version.prices()).containsExactly(ENERGY);
    }

    @Test
    void isNotPublishedWithoutAPrice() {
        assertThatThrownBy(() -> version.publish(ANNE)).isInstanceOf(IllegalStateException.class);
        assertThat(version.published()).isNull();
    }
}
