package org.quittance.request.service;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks a clamd about a file: {@code INSTREAM}, chunks with their length before them, an empty one at the end.
 *
 * @see <a href="https://linux.die.net/man/8/clamd">clamd(8)</a>
 */
final class VirusScanner {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 1_000;

    private final String host;
    private final int port;
    private final int patienceMillis;

    VirusScanner(InetSocketAddress address, int patienceMillis) {
        this.host = address.getHostString();
        this.port = address.getPort();
        this.patienceMillis = patienceMillis;
    }

    /**
     * Whether it finds something bad.
     *
     * @throws IOException if it does not answer, or says neither
     */
    boolean finds(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patienceMillis);
            socket.setSoTimeout(patienceMillis);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            String reply = new String(socket.getInputStream().readNBytes(LONGEST_REPLY), StandardCharsets.UTF_8).replace("\0", "").strip();
            if (reply.endsWith(" FOUND")) {
                return true;
            }
            if (reply.equals("stream: OK")) {
                return false;
            }
            throw new IOException("the scanner says '" + reply + "'");
        }
    }
}
