package org.quittance.request.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.NewCustomer;
import org.quittance.customer.PersonName;
import org.quittance.request.RequestItem;

class ChangeOfHolderTest {

    private static final Address HOME = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");

    private final Customer camille = Customer.person("C1", new PersonName("Mme", "Camille", "Martin-Lefèvre"), HOME,
            new Contact(null, null, "fr"), Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"Martin-Lefèvre, true", "MARTIN LEFEVRE, true", "camille lefèvre, true", "Martinez, false", "Martin Durand, false"})
    void aReferenceGoesWithItsName(String told, boolean named) {
        assertThat(NewHolders.isNamed(camille, told)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"WATER, WATER", "ELECTRICITY, ELECTRICITY", "PARKING, -", "E1, -"})
    void aKindOfServiceIsSomebodyElsesContract(String chosen, ServiceKind taken) {
        assertThat(HolderForm.takenOver(new Filled(Map.of(RequestItem.HOLDING, chosen)))).isEqualTo(Optional.ofNullable(taken));
    }

    @Test
    void whoHasASirenIsTakenOnAsACompany() {
        NewCustomer company = NewHolders.newcomer(new Filled(Map.of(RequestItem.HOLDER_NAME, "Fournil du Val",
                RequestItem.HOLDER_SIREN, "404 833 048", RequestItem.HOLDER_EMAIL, "fournil@example.org")), HOME, "en");
        assertThat(company.company().name()).isEqualTo("Fournil du Val");
        assertThat(company.company().siren()).isEqualTo("404833048");
        assertThat(company.contact()).isEqualTo(new Contact("fournil@example.org", null, "en"));
        assertThat(company.address()).isSameAs(HOME);
    }

    @Test
    void whoHasNoneIsAPerson() {
        NewCustomer person = NewHolders.newcomer(new Filled(Map.of(RequestItem.HOLDER_NAME, "Kowalski",
                RequestItem.HOLDER_FIRST_NAME, "Jan")), HOME, "fr");
        assertThat(person.company()).isNull();
        assertThat(person.person().full()).isEqualTo("Jan Kowalski");
    }

    /** By Luhn, from the right: 8 + 8 + 0 + 6 + 3 + 7 + 4 + 0 + 4 = 40 for 404833048, and 41 with a 9 at its end. */
    @ParameterizedTest
    @CsvSource({"404 833 048, false", "404833048, false", "404833049, true", "40483304, true", "FR83404833048, true"})
    void aMistypedSirenIsRefusedAtItsField(String typed, boolean refused) {
        Optional<FormFault> fault = new ChangeOfHolder().fault(RequestItem.HOLDER_SIREN, new Filled(Map.of(RequestItem.HOLDER_SIREN, typed)));
        assertThat(fault).isEqualTo(refused ? Optional.of(FormFault.SIREN) : Optional.empty());
    }

    @Test
    void whatEndsIsNotGivenToAnybody() {
        ElectricityContract contract = new ElectricityContract("E1", new Account("A1", camille),
                new ServicePoint(ServicePoint.Kind.DELIVERY_POINT, "14561234567890", HOME),
                new Terms("BASE", BillingCycle.MONTHLY, LocalDate.parse("2025-01-01")),
                new Supply(6, PriceOption.BASE, NetworkOption.CU4));
        assertThat(HolderForm.canBeGiven(contract)).isTrue();
        contract.terminate(LocalDate.parse("2027-02-01"));
        assertThat(HolderForm.canBeGiven(contract)).isFalse();
    }
}
