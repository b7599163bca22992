package org.quittance.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Ports of this machine. */
final class Ports {

    private Ports() {
    }

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
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
