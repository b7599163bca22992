package org.quittance.request.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class VirusScannerTest {

    private static final int PATIENCE_MILLIS = 10_000;

    /** 150,000 bytes: two chunks of 65,536 and one of 18,928. */
    @Test
    void whatIsScannedArrivesWhole() throws Exception {
        byte[] content = new byte[150_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
        try (ServerSocket socket = listening()) {
            CompletableFuture<byte[]> received = answering(socket, "stream: OK\0");

            assertThat(scanner(socket.getLocalPort()).finds(content)).isFalse();
            assertThat(received.join()).isEqualTo(content);
        }
    }

    @Test
    void aFindIsAFind() throws Exception {
        try (ServerSocket socket = listening()) {
            answering(socket, "stream: Eicar-Signature FOUND\0");

            assertThat(scanner(socket.getLocalPort()).finds(new byte[] {1})).isTrue();
        }
    }

    @Test
    void whatIsNeitherIsNoAnswer() throws Exception {
        for (String said : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OKAY\0"}) {
            try (ServerSocket socket = listening()) {
                answering(socket, said);

                assertThatThrownBy(() -> scanner(socket.getLocalPort()).finds(new byte[] {1})).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void nobodyListeningIsNoAnswer() throws Exception {
        int port;
        try (ServerSocket socket = listening()) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> scanner(port).finds(new byte[] {1})).isInstanceOf(IOException.class);
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static VirusScanner scanner(int port) {
        return new VirusScanner(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    }

    /** The other side of the protocol, for one file. @return what was sent */
    private static CompletableFuture<byte[]> answering(ServerSocket socket, String reply) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket caller = socket.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    whole.writeBytes(in.readNBytes(length));
                }
                caller.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
                return whole.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
