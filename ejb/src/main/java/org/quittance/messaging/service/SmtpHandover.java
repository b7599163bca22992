package org.quittance.messaging.service;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** Hands one message to the mail server. What the server took is sent, even if it dies before it says goodbye. */
final class SmtpHandover {

    private static final System.Logger LOG = System.getLogger(SmtpHandover.class.getName());

    private SmtpHandover() {
    }

    /** @throws MessagingException if the server did not take it */
    static void of(MimeMessage message, Session session) throws MessagingException {
        message.saveChanges();
        Address[] recipients = message.getAllRecipients();
        Transport transport = session.getTransport(recipients[0]);
        try {
            transport.connect();
            transport.sendMessage(message, recipients);
        } finally {
            leave(transport);
        }
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.DEBUG, "the mail server did not say goodbye: {0}", e.getMessage());
        }
    }
}
