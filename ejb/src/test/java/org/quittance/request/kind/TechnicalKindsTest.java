package org.quittance.request.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.quittance.contract.TimeClass;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.metering.Flow;
import org.quittance.metering.Meter;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.money.Money;
import org.quittance.request.RequestItem;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.service.PricesInForce;

/** What the forms about power and readings offer and refuse, on 21 November 2026. */
class TechnicalKindsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final ElectricityContract contract = contract();

    /** 141.60 a year are 11.80 a month, 177.60 are 14.80; the power that it has is not offered. */
    @Test
    void offersOtherPowersWithASubscriptionPerMonth() {
        PricesInForce prices = new PricesInForce(new Offer("BASE", new Offer.Name("Base", "Base"), ServiceKind.ELECTRICITY,
                Offer.Audience.EVERYBODY, BillingCycle.MONTHLY), LocalDate.EPOCH,
                List.of(subscription(6, "141.60"), subscription(9, "177.60")));

        assertThat(Power.choices(contract, prices)).containsExactly(new FormField.Choice(
                "E1 9", "E1, 6 → 9 kVA", Money.of("14.80"), Money.of("11.80"), null));
    }

    @Test
    void showsWhatAnotherPowerChangesBeforeItIsAskedFor() {
        PricesInForce prices = new PricesInForce(new Offer("BASE", new Offer.Name("Base", "Base"), ServiceKind.ELECTRICITY,
                Offer.Audience.EVERYBODY, BillingCycle.MONTHLY), LocalDate.EPOCH,
                List.of(subscription(6, "141.60"), subscription(9, "177.60")));

        assertThat(Power.forecast(contract, 9, TODAY.plusDays(10), prices)).isEqualTo(new PowerForecast(
                "E1", 6, 9, TODAY.plusDays(10), Money.of("11.80"), Money.of("14.80")));
    }

    @Test
    void offersNoPowerToWhatEndsOrChangesAlready() {
        assertThat(Power.canChange(contract, TODAY)).isTrue();
        assertThat(Power.canChange(contract, LocalDate.of(2025, 1, 1))).isFalse();
        contract.changePower(9, TODAY.plusDays(10));
        assertThat(Power.canChange(contract, TODAY)).isFalse();
        assertThat(Power.canChange(contract, TODAY.plusDays(11))).isTrue();
        contract.terminate(TODAY.plusDays(90));
        assertThat(Power.canChange(contract, TODAY.plusDays(11))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-11-20, TOO_EARLY", "2026-11-21, -", "2027-11-21, -", "2027-11-22, TOO_LATE"})
    void changesFromADayToComeWithinAYear(String day, FormFault fault) {
        assertThat(new Filled(Map.of(RequestItem.FROM_DAY, day)).dayToCome(RequestItem.FROM_DAY, TODAY))
                .isEqualTo(Optional.ofNullable(fault));
    }

    /** A register of five digits showed 512: the same again contests nothing, six digits it cannot show. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', value = {"502;-", "502.125;-", "0;-", "99999.999;-", "512;SAME_INDEX", "512.000;SAME_INDEX",
        "100000;INDEX"})
    void anotherIndexIsToldThatTheRegisterCanShow(BigDecimal index, FormFault fault) {
        assertThat(ContestedReading.fault(index, reading())).isEqualTo(Optional.ofNullable(fault));
    }

    private Reading reading() {
        Meter meter = new Meter("BR-1", contract.servicePoint(), LocalDate.of(2025, 1, 1),
                List.of(Register.Plate.of(Flow.CONSUMPTION, 5)));
        return new Reading(meter.register(Flow.CONSUMPTION, TimeClass.BASE), LocalDate.of(2026, 11, 1), new BigDecimal("512"),
                ReadingOrigin.MEASURED, new Reading.Entry("x", Instant.EPOCH));
    }

    private static PriceTerms subscription(int kva, String perYear) {
        return new PriceTerms("SUBSCRIPTION", PriceTerms.Rule.perYear(kva),
                new PriceTerms.Labels(Heading.SUBSCRIPTION, "Abonnement", "Standing charge", Levy.VAT_FIXED, "7011"),
                new BigDecimal(perYear));
    }

    private static ElectricityContract contract() {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new ElectricityContract("E1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.DELIVERY_POINT, "14561234567890", address),
                new Terms("BASE", BillingCycle.MONTHLY, LocalDate.parse("2025-01-01")),
                new Supply(6, PriceOption.BASE, NetworkOption.CU4));
    }
}
