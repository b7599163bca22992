package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class SmtpReasonTest {

    @Test
    void saysWhatTheServerAnswered() {
        assertThat(SmtpReason.of(new SendFailedException("Invalid Addresses", new MessagingException("550 5.1.1 no such user"))))
                .isEqualTo("Invalid Addresses: 550 5.1.1 no such user");
    }

    @Test
    void saysWhyThereIsNoServer() {
        assertThat(SmtpReason.of(new MessagingException("Couldn't connect to host, port: localhost, 25", new ConnectException("Connection refused"))))
                .isEqualTo("Couldn't connect to host, port: localhost, 25: Connection refused");
    }
}
