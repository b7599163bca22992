package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesTheBusyPortAndItsSetting() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.checkFree("127.0.0.1", port)).isInstanceOf(StartException.class)
                    .hasMessageContaining("Port " + port).hasMessageContaining("QUITTANCE_HTTP_PORT");
        }
    }

    @Test
    void aFreePortIsFree() throws IOException {
        int port = Ports.free();
        assertThatCode(() -> Ports.checkFree("127.0.0.1", port)).doesNotThrowAnyException();
    }

    @Test
    void nobodyGetsAPortTwiceOrOneThatIsLentToCallers() throws IOException {
        Set<Integer> given = new HashSet<>();
        for (int asked = 0; asked < 50; asked++) {
            given.add(Ports.free());
        }
        assertThat(given).hasSize(50).allMatch(port -> port >= 20_000 && port < 32_768);
    }

    @Test
    void aBusyPortIsPassedOver() throws IOException {
        int before = Ports.free();
        try (ServerSocket other = new ServerSocket(before + 1, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.free()).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void namesAnUnknownAddress() {
        assertThatThrownBy(() -> Ports.checkFree("no such host", 8080)).isInstanceOf(StartException.class)
                .hasMessageContaining("QUITTANCE_HTTP_ADDRESS");
    }
}
