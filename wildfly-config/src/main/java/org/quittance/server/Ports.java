package org.quittance.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports of this machine. */
public final class Ports {

    private static final int FIRST = 20_000;
    /** From here on the system lends ports to whoever calls out; a server that restarts would find its own lent. */
    private static final int END = 32_768;
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(END - FIRST));

    private Ports() {
    }

    /** A port of its own for each who asks, also while the server on it is down. */
    public static int free() throws IOException {
        for (int tried = FIRST; tried < END; tried++) {
            int port = FIRST + NEXT.getAndUpdate(next -> (next + 1) % (END - FIRST));
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
        throw new BindException("No port from " + FIRST + " to " + (END - 1) + " is free.");
    }

    static void checkFree(String address, int port) throws IOException, StartException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new StartException("There is no address " + address + ": check QUITTANCE_HTTP_ADDRESS.", e);
        } catch (BindException e) {
            if (port < 1024 && e.getMessage().contains("ermission")) {
                throw new StartException("Port " + port + " is reserved for administrators: set QUITTANCE_HTTP_PORT"
                        + " to a port above 1023.", e);
            }
            throw new StartException("Port " + port + " on " + address + " is not available, another program may use"
                    + " it: stop that one or set QUITTANCE_HTTP_PORT to another port.", e);
        }
    }
}
