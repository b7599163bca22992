package org.quittance.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The other side of payments by card in a demonstration: an application of its own, deployed beside ours where it was
 * built, and never part of the server's folder. It stands under another host name than the portal, as a real provider
 * does, so that the browser treats it as one.
 */
final class SimulatedProvider {

    /** Everybody may know them: no money moves. The key is that of the protocol's documentation. */
    private static final Map<String, String> AGREED = Map.of("QUITTANCE_CARD_SITE_ID", "12345678",
            "QUITTANCE_CARD_KEY", "1122334455667788", "QUITTANCE_CARD_REST_PASSWORD", "demonstration",
            "QUITTANCE_CARD_MODE", "TEST");

    private final Path archive;
    private final String address;

    private SimulatedProvider(Path archive, String address) {
        this.archive = archive;
        this.address = address;
    }

    /** Empty unless it is a demonstration that has no provider and the archive was built. */
    static Optional<SimulatedProvider> beside(Settings settings) {
        Map<String, String> environment = settings.environment();
        Path archive = settings.serverFolder().resolve("../../provider/target/provider.war").normalize();
        return "true".equals(environment.get("QUITTANCE_DEMO")) && !environment.containsKey("QUITTANCE_CARD_FORM_URL")
                && Files.exists(archive) ? Optional.of(new SimulatedProvider(archive, settings.httpAddress()))
                : Optional.empty();
    }

    /** Adds what the server has to know of it. */
    void offer(Map<String, String> environment, int port) {
        boolean everywhere = address.equals("0.0.0.0") || address.equals("::");
        String here = "http://" + (everywhere ? "127.0.0.1" : address.contains(":") ? "[" + address + "]" : address) + ":"
                + port;
        String seen = everywhere ? environment.get("QUITTANCE_PUBLIC_URL") : here;
        environment.putAll(AGREED);
        environment.put("QUITTANCE_CARD_FORM_URL", seen.replaceAll("/+$", "") + "/provider/payment");
        environment.put("QUITTANCE_CARD_REST_URL", here + "/provider/rest");
        environment.put("QUITTANCE_DEMO_PROVIDER", archive.toString());
    }
}
