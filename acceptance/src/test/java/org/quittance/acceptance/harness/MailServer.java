package org.quittance.acceptance.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.quittance.server.Ports;

/** A mail server on one port for the whole run; it can be down for a while and keeps what it had received. */
public final class MailServer implements AutoCloseable {

    private final ServerSetup setup;
    private GreenMail running;
    private final List<MimeMessage> receivedBefore = new java.util.ArrayList<>();

    MailServer() throws IOException {
        setup = new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
    }

    public int port() {
        return setup.getPort();
    }

    /** Who had the port in between may need a moment to let it go. */
    public synchronized void up() {
        Await.until("the mail server has its port", () -> {
            if (running == null) {
                GreenMail next = new GreenMail(setup);
                try {
                    next.start();
                    running = next;
                } catch (IllegalStateException taken) {
                    next.stop();
                }
            }
            return running != null;
        });
    }

    public synchronized void down() {
        if (running != null) {
            receivedBefore.addAll(Arrays.asList(running.getReceivedMessages()));
            running.stop();
            running = null;
        }
    }

    public synchronized List<MimeMessage> received() {
        List<MimeMessage> all = new java.util.ArrayList<>(receivedBefore);
        if (running != null) {
            all.addAll(Arrays.asList(running.getReceivedMessages()));
        }
        return all;
    }

    public List<MimeMessage> receivedBy(String recipient) {
        return received().stream().filter(message -> isFor(message, recipient)).toList();
    }

    /** What a mail program without pages shows of a message. */
    public static String text(MimeMessage message) {
        try {
            return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFor(MimeMessage message, String recipient) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(address -> address.toString().equals(recipient));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        down();
    }
}
