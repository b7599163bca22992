package org.quittance.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Terms;
import org.quittance.contract.WaterContract;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;

class ContractPricesTest {

    /** Sewage whatever its VAT; of the fees of public bodies those that are taxed like it. */
    @ParameterizedTest
    @CsvSource({
        "WATER_DISTRIBUTION, VAT_WATER, true", "SEWAGE, VAT_SEWAGE, false", "SEWAGE, VAT_STANDARD, false",
        "PUBLIC_BODIES, VAT_SEWAGE, false", "PUBLIC_BODIES, VAT_WATER, true"})
    void sewageIsPaidOnlyWhereItIsConnected(Heading heading, Levy vat, boolean alsoWithout) {
        PriceTerms price = new PriceTerms("PRICE", PriceTerms.Rule.perUnit(Measure.WATER),
                new PriceTerms.Labels(heading, "Prix", "Price", vat, "7012"), BigDecimal.ONE);
        assertThat(ContractPrices.paidBy(connection(true), LocalDate.EPOCH).test(price)).isTrue();
        assertThat(ContractPrices.paidBy(connection(false), LocalDate.EPOCH).test(price)).isEqualTo(alsoWithout);
    }

    private static WaterContract connection(boolean sewage) {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new WaterContract("W1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.WATER_CONNECTION, "EAU-1", address),
                new Terms("EAU", BillingCycle.HALF_YEARLY, LocalDate.parse("2025-01-01")),
                new WaterContract.Connection(true, sewage, null));
    }
}
