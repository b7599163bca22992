package org.quittance.acceptance.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that speaks SMTP up to its fault, one caller after the other, and counts the letters it took. */
public final class FaultyMailServer implements AutoCloseable {

    public enum Fault {
        /** Knows no recipient, for good. */ REFUSES("550 5.1.1 No such user here"),
        /** Takes nothing now. */ BUSY("451 4.3.2 Try again later"),
        /** Is gone when it should say that it took the letter. */ DIES_BEFORE_IT_TAKES(null),
        /** Has taken the letter and is gone when it should say goodbye. */ DIES_AFTER_IT_TOOK(null),
        /** Has the letter and says so when it is let go on. */ SLOW(null);

        private final String toRecipient;

        Fault(String toRecipient) {
            this.toRecipient = toRecipient;
        }
    }

    private final Fault fault;
    private final ServerSocket door;
    private final Thread porter;
    private final AtomicInteger taken = new AtomicInteger();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    public FaultyMailServer(int port, Fault fault) throws IOException {
        this.fault = fault;
        this.door = new ServerSocket(port, 10, InetAddress.getByName("127.0.0.1"));
        this.porter = new Thread(this::serve, "faulty mail server");
        porter.start();
    }

    /** Letters whose sender was told that they were taken. */
    public int taken() {
        return taken.get();
    }

    /** Until a letter waits for a slow server's word. */
    public void awaitLetter() throws InterruptedException {
        waiting.await();
    }

    public void goOn() {
        goOn.countDown();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                speak(caller);
            } catch (SocketException closed) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void speak(Socket caller) throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.length() < 4 ? line : line.substring(0, 4);
            switch (verb) {
                case "RCPT" -> say(caller, fault.toRecipient == null ? "250 OK" : fault.toRecipient);
                case "DATA" -> {
                    say(caller, "354 go on");
                    if (!takes(in, caller)) {
                        return;
                    }
                }
                case "QUIT" -> {
                    say(caller, "221 bye");
                    return;
                }
                default -> say(caller, "250 OK");
            }
        }
    }

    /** @return whether it goes on living */
    private boolean takes(BufferedReader in, Socket caller) throws IOException, InterruptedException {
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
        }
        if (fault == Fault.DIES_BEFORE_IT_TAKES) {
            return false;
        }
        if (fault == Fault.SLOW) {
            waiting.countDown();
            goOn.await();
        }
        taken.incrementAndGet();
        say(caller, "250 taken");
        return fault != Fault.DIES_AFTER_IT_TOOK;
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        goOn.countDown();
        door.close();
        porter.interrupt();
    }
}
