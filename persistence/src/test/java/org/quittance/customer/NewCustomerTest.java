package org.quittance.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewCustomerTest {

    private static final Address HOME = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
    private static final Contact PAPER_ONLY = new Contact(null, null, "fr");

    @Test
    void aPersonBecomesACustomerOfThatName() {
        Customer customer = new NewCustomer(new PersonName("Mme", "Zoé", "Le Bœuf"), null, HOME, PAPER_ONLY)
                .numbered("C200001", Instant.EPOCH);
        assertThat(customer.kind()).isEqualTo(Customer.Kind.PERSON);
        assertThat(customer.name()).isEqualTo("Mme Zoé Le Bœuf");
        assertThat(customer.siren()).isNull();
    }

    @Test
    void aCompanyKeepsItsNumbers() {
        Customer customer = new NewCustomer(null, new CompanyName("Fournil du Val", "404833048", "FR83404833048"), HOME, PAPER_ONLY)
                .numbered("C200002", Instant.EPOCH);
        assertThat(customer.kind()).isEqualTo(Customer.Kind.COMPANY);
        assertThat(customer.name()).isEqualTo("Fournil du Val");
        assertThat(customer.siren()).isEqualTo("404833048");
        assertThat(customer.vatNumber()).isEqualTo("FR83404833048");
    }

    @Test
    void nobodyIsBothOrNeither() {
        assertThatThrownBy(() -> new NewCustomer(null, null, HOME, PAPER_ONLY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewCustomer(new PersonName(null, null, "Roy"), new CompanyName("Roy", null, null), HOME, PAPER_ONLY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** As the customer's file keeps it between the number and the address; a title may stand before it. */
    @Test
    void theNameIsLookedForAsFilesKeepIt() {
        NewCustomer typed = new NewCustomer(new PersonName(null, "ZOÉ", "Le Bœuf"), null, HOME, PAPER_ONLY);
        assertThat(typed.foldedName()).isEqualTo("zoe le boeuf");
        assertThat(SearchText.of("C100042", "Mme Zoé Le Bœuf", HOME.onOneLine(), null)).contains(" " + typed.foldedName() + " ");
    }
}
