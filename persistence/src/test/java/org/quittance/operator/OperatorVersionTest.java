package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorVersionTest {

    private static final Operator INSTALLED = new Settings(Map.of("QUITTANCE_OPERATOR_NAME", "Val Clair",
            "QUITTANCE_OPERATOR_ADDRESS", "12 place|63200 Val-Clair", "QUITTANCE_OPERATOR_SIREN", "100000009",
            "QUITTANCE_PUBLIC_URL", "https://x.example")).installed();

    private static OperatorVersion from(String day, String name) {
        Operator said = new Operator(name, INSTALLED.addressLines(), INSTALLED.registration(), INSTALLED.contact(), INSTALLED.look(),
                INSTALLED.publicUrl(), INSTALLED.sourceUrl());
        return new OperatorVersion(said, null, null, new OperatorVersion.Said(LocalDate.parse(day), "administration", Instant.EPOCH));
    }

    @Test
    void saysAgainWhatWasSaid() {
        assertThat(from("1900-01-01", "Val Clair").operator(INSTALLED)).isEqualTo(INSTALLED);
    }

    /** The same day twice: the correction counts. */
    @Test
    void theLastOneThatHasBegunCounts() {
        List<OperatorVersion> versions = List.of(from("1900-01-01", "A"), from("2026-12-01", "B"), from("2026-12-01", "C"), from("2027-01-01", "D"));
        assertThat(List.of("2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01").stream()
                .map(day -> OperatorVersions.on(versions, LocalDate.parse(day)).map(OperatorVersion::name).orElseThrow()))
                .containsExactly("A", "C", "C", "D");
        assertThat(OperatorVersions.on(List.of(), LocalDate.parse("2026-12-01"))).isEqualTo(Optional.empty());
    }
}
