package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path SERVER = Path.of("server");

    @Test
    void takesOnlyOurVariablesThatAreNotEmpty() throws StartException {
        Settings settings = Settings.from(
                Map.of("HOME", "/home/a", "QUITTANCE_NODE", "q2", "QUITTANCE_SMTP_HOST", " "), SERVER);

        assertThat(settings.environment()).containsOnly(Map.entry("QUITTANCE_NODE", "q2"));
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.dataFolder()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.durable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "80 80", "1e3"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("QUITTANCE_HTTP_PORT", port), SERVER))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("QUITTANCE_HTTP_PORT").hasMessageContaining("'" + port + "'");
    }

    @Test
    void usesTheEmbeddedDatabaseUnlessAnAddressIsGiven() throws StartException {
        assertThat(Settings.from(Map.of("QUITTANCE_DB_URL", ""), SERVER).hasOwnDatabase()).isFalse();
        assertThat(Settings.from(Map.of("QUITTANCE_DB_URL", "jdbc:postgresql://h/q"), SERVER).hasOwnDatabase())
                .isTrue();
    }

    @Test
    void forTestsGivesUpDurabilityAndNothingElse() {
        Settings settings = Settings.of(SERVER, Path.of("d")).with("QUITTANCE_DEMO", "true");

        assertThat(settings.forTests().durable()).isFalse();
        assertThat(settings.forTests().environment()).isEqualTo(settings.environment());
    }
}
