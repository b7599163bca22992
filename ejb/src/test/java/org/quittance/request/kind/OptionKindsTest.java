package org.quittance.request.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.BillingCycle;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Supply;
import org.quittance.contract.Terms;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.money.Money;
import org.quittance.request.RequestItem;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.service.PricesInForce;

/** What the forms about off-peak hours and the tariff option offer and refuse, on 21 November 2026. */
class OptionKindsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void offersNoHoursToWhatHasNoneEndsOrChangesAlready() {
        assertThat(OffPeak.canChange(contract(PriceOption.BASE), TODAY)).isFalse();
        ElectricityContract contract = contract(PriceOption.PEAK_OFF_PEAK);
        contract.setOffPeakHours(hours(contract.startDate()));
        assertThat(OffPeak.canChange(contract, TODAY)).isTrue();
        contract.setOffPeakHours(hours(TODAY));
        assertThat(OffPeak.canChange(contract, TODAY)).isFalse();
        assertThat(OffPeak.canChange(contract, TODAY.plusDays(1))).isTrue();
        contract.terminate(TODAY.plusDays(90));
        assertThat(OffPeak.canChange(contract, TODAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BASE, PEAK_OFF_PEAK, true", "PEAK_OFF_PEAK, BASE, true", "BASE, BASE, false", "PEAK_OFF_PEAK, PEAK_OFF_PEAK, false",
        "TEMPO, BASE, false", "BASE, TEMPO, false", "BASE, FOUR_CLASSES, false"})
    void changesBetweenOnePriceAndTwo(PriceOption had, PriceOption offered, boolean other) {
        assertThat(TariffOption.isOther(offer(offered), had)).isEqualTo(other);
    }

    /** 141.60 a year are 11.80 a month, 145.20 are 12.10. */
    @Test
    void saysWhatTheOtherOptionCosts() {
        assertThat(TariffOption.choice(contract(PriceOption.BASE), prices(PriceOption.BASE, "141.60"),
                prices(PriceOption.PEAK_OFF_PEAK, "145.20"), "fr")).isEqualTo(new FormField.Choice(
                "E1 PEAK_OFF_PEAK", "E1, Le BASE → Le PEAK_OFF_PEAK", Money.of("12.10"), Money.of("11.80"), null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-21", "2026-11-21, 2026-11-21", "2026-11-22, 2026-11-22"})
    void neverBeginsBeforeItIsGranted(String asked, LocalDate from) {
        assertThat(new Filled(Map.of(RequestItem.FROM_DAY, asked)).notBefore(RequestItem.FROM_DAY, TODAY)).isEqualTo(from);
    }

    private static OffPeakSchedule hours(LocalDate from) {
        return OffPeakSchedule.allYear(from, OffPeakHours.parse("22:30-06:30"));
    }

    private static PricesInForce prices(PriceOption option, String perYear) {
        return new PricesInForce(offer(option), LocalDate.EPOCH, List.of(new PriceTerms("SUBSCRIPTION", PriceTerms.Rule.perYear(6),
                new PriceTerms.Labels(Heading.SUBSCRIPTION, "Abonnement", "Standing charge", Levy.VAT_FIXED, "7011"),
                new BigDecimal(perYear))));
    }

    private static Offer offer(PriceOption option) {
        return new Offer(option.name(), new Offer.Name("Le " + option, "The " + option), ServiceKind.ELECTRICITY,
                Offer.Audience.EVERYBODY, BillingCycle.MONTHLY).supplying(option, NetworkOption.CU4);
    }

    private static ElectricityContract contract(PriceOption option) {
        Address home = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer camille = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), home,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new ElectricityContract("E1", new Account("A1", camille),
                new ServicePoint(ServicePoint.Kind.DELIVERY_POINT, "14561234567890", home),
                new Terms("BASE", BillingCycle.MONTHLY, LocalDate.parse("2025-01-01")), new Supply(6, option, NetworkOption.CU4));
    }
}
