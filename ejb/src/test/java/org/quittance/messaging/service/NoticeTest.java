package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.messaging.OutboxMessage;

class NoticeTest {

    private static final Customer CAMILLE = Customer.person("C100001", new PersonName("Mme", "Camille", "Martin"),
            new Address("8 rue des Tilleuls", null, "63200", "Val-Clair"), new Contact(null, null, "fr"), Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"/portal/payment/list, /portal/payment/list?customer=C100001",
        "/portal/document/list?kind=FEE_INVOICE, /portal/document/list?kind=FEE_INVOICE&customer=C100001"})
    void aPageThatEveryCustomerHasSaysWhose(String path, String link) {
        assertThat(notice().leadingTo(path, CAMILLE).facts()).containsEntry(Notice.LINK, link);
    }

    @Test
    void aPageOfTheSpaceThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> notice().leadingTo("/portal/payment/list")).isInstanceOf(IllegalArgumentException.class);
        assertThat(notice().leadingTo("/portal/request/detail?id=17").facts()).containsEntry(Notice.LINK, "/portal/request/detail?id=17");
        assertThat(notice().leadingTo("/register").facts()).containsEntry(Notice.LINK, "/register");
    }

    private static Notice notice() {
        return Notice.of(OutboxMessage.Kind.REQUEST, "request_message");
    }
}
