package org.quittance.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestServletTest {

    /** Twelve characters fit below an icon. */
    @ParameterizedTest
    @CsvSource({"Quittance, Quittance", "Régie du Val Clair, Régie du Val", "Électricitéduvalclair, Électricitéd"})
    void keepsWhatFitsBelowAnIcon(String name, String shown) {
        assertThat(ManifestServlet.shortName(name)).isEqualTo(shown);
    }
}
