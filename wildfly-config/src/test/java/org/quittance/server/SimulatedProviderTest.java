package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedProviderTest {

    @TempDir
    private Path folder;
    private Settings settings;

    @BeforeEach
    void isBuilt() throws IOException {
        Files.createFile(Files.createDirectories(folder.resolve("provider/target")).resolve("provider.war"));
        settings = Settings.of(folder.resolve("target/quittance"), folder.resolve("data")).with("QUITTANCE_DEMO", "true");
    }

    @Test
    void standsBesideADemonstrationAlone() throws IOException {
        assertThat(SimulatedProvider.beside(settings)).isPresent();
        assertThat(SimulatedProvider.beside(settings.with("QUITTANCE_DEMO", "false"))).isEmpty();
        assertThat(SimulatedProvider.beside(settings.with("QUITTANCE_CARD_FORM_URL", "https://pay.example"))).isEmpty();
        Files.delete(folder.resolve("provider/target/provider.war"));
        assertThat(SimulatedProvider.beside(settings)).isEmpty();
    }

    @Test
    void hasAnotherHostNameThanThePortal() {
        assertThat(offered(settings, "http://localhost:8080")).containsEntry("QUITTANCE_CARD_FORM_URL",
                "http://127.0.0.1:8080/provider/payment").containsEntry("QUITTANCE_CARD_SITE_ID", "12345678");
    }

    @Test
    void isReachedWherePeopleReachThePortalIfThatIsElsewhere() {
        assertThat(offered(settings.with("QUITTANCE_HTTP_ADDRESS", "0.0.0.0"), "http://demo.example:8080/"))
                .containsEntry("QUITTANCE_CARD_FORM_URL", "http://demo.example:8080/provider/payment")
                .containsEntry("QUITTANCE_CARD_REST_URL", "http://127.0.0.1:8080/provider/rest");
    }

    private static Map<String, String> offered(Settings settings, String publicUrl) {
        Map<String, String> environment = new HashMap<>(Map.of("QUITTANCE_PUBLIC_URL", publicUrl));
        SimulatedProvider.beside(settings).orElseThrow().offer(environment, 8080);
        return environment;
    }
}
