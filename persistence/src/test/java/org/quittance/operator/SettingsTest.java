package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;

class SettingsTest {

    private static final Map<String, String> CARDS = Map.of(
            "QUITTANCE_CARD_FORM_URL", "https://secure.example:8443/vads-payment/",
            "QUITTANCE_CARD_REST_URL", "https://api.example/api-payment/", "QUITTANCE_CARD_SITE_ID", "12345678",
            "QUITTANCE_CARD_KEY", "the-key", "QUITTANCE_CARD_REST_PASSWORD", "the-password", "QUITTANCE_CARD_MODE", "TEST");

    @Test
    void leavesOutWhatIsNotKnownOfTheOperator() {
        Operator operator = new Settings(Map.of("QUITTANCE_OPERATOR_NAME", "Val Clair", "QUITTANCE_OPERATOR_SIREN", " "))
                .operator();

        assertThat(operator.name()).isEqualTo("Val Clair");
        assertThat(operator.siren()).isEmpty();
        assertThat(operator.addressLines()).isEmpty();
    }

    @Test
    void theAccountThatITNamesIsCheckedAndMayBeMissing() {
        assertThat(new Settings(Map.of()).installedAccount()).isEmpty();
        assertThat(new Settings(Map.of("QUITTANCE_OPERATOR_IBAN", "FR76 3000 6000 0112 3456 7890 189",
                "QUITTANCE_OPERATOR_BIC", "AGRIFRPP")).installedAccount())
                .contains(new Operator.BankAccount("FR7630006000011234567890189", "AGRIFRPP"));
    }

    @Test
    void anOperatorsWebsiteIsAnAddressOrStopsTheStart() {
        assertThat(new Settings(Map.of()).operator().contact().website()).isEmpty();
        assertThat(new Settings(Map.of("QUITTANCE_OPERATOR_WEBSITE", "https://valclair.example/")).operator().contact().website())
                .contains("https://valclair.example/");
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Settings(Map.of("QUITTANCE_OPERATOR_WEBSITE", "javascript:alert(1)")).check())
                .withMessageContaining("QUITTANCE_OPERATOR_WEBSITE");
    }

    @Test
    void readsTheAddressLineByLine() {
        assertThat(new Settings(Map.of("QUITTANCE_OPERATOR_ADDRESS", "12 place|63200 Val-Clair")).operator().addressLines())
                .containsExactly("12 place", "63200 Val-Clair");
    }

    @ParameterizedTest
    @CsvSource({
        "QUITTANCE_REFUND_FOUR_EYES_ABOVE, beaucoup",
        "QUITTANCE_OPERATOR_COLOR, teal",
        "QUITTANCE_DIGEST_TIME, evening",
        "QUITTANCE_ADMINISTRATOR_EMAIL, administrator",
        "QUITTANCE_ADMINISTRATOR_EMAIL, a@example.org; b@example.org",
        "QUITTANCE_CLAMAV, clamav.example.org",
        "QUITTANCE_OPERATOR_IBAN, FR76 3000 6000 0112 3456 7890 188",
        "QUITTANCE_OPERATOR_ICS, FR73ZZZ123456",
        "QUITTANCE_OPERATOR_ICS, FR72ZZZ12345",
        "QUITTANCE_SEPA_PAIN008, 03",
        "QUITTANCE_SEPA_CUT_OFF, noon",
        "QUITTANCE_SEPA_NOTICE_DAYS, -1",
        "QUITTANCE_OPERATOR_SIREN, 100000008",
        "QUITTANCE_OPERATOR_SIREN, 10000009",
        "QUITTANCE_OPERATOR_VAT, FR87100000009",
        "QUITTANCE_OPERATOR_VAT, 100000009",
        "QUITTANCE_BILLING_CHUNK, none",
        "QUITTANCE_BILLING_CHUNK, 0",
        "QUITTANCE_MAX_UPLOAD, 64 MB",
        "QUITTANCE_SECRET, only-31-characters-are-too-few-"})
    void namesTheSettingThatIsWrong(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(Map.of(name, value)).check())
                .withMessageContaining(name);
    }

    /** 1 + 9 = 10 by Luhn. 100 000 009 mod 97 is 90; 12 + 3 x 90 = 282, mod 97 is 88. */
    @Test
    void takesTheRegistrationWithOrWithoutBlanks() {
        Operator operator = new Settings(Map.of(
                "QUITTANCE_OPERATOR_SIREN", "100 000 009", "QUITTANCE_OPERATOR_VAT", "FR 88 100000009")).operator();

        assertThat(operator.siren()).contains("100000009");
        assertThat(operator.vatNumber()).contains("FR88100000009");
        assertThat(operator.isRegistered()).isTrue();
        assertThat(new Settings(Map.of()).operator().isRegistered()).isFalse();
    }

    @Test
    void refusesAVatNumberOfAnotherSiren() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(Map.of(
                "QUITTANCE_OPERATOR_SIREN", "200000008", "QUITTANCE_OPERATOR_VAT", "FR88100000009")).check())
                .withMessageContaining("QUITTANCE_OPERATOR_VAT");
    }

    @Test
    void goesWithoutAKey() {
        assertThat(new Settings(Map.of()).secret()).isEmpty();
        assertThat(new Settings(Map.of("QUITTANCE_SECRET", "32-characters-are-just-enough-ok")).secret()).isPresent();
    }

    @Test
    void knowsTheDayOfADemonstrationOnly() {
        Map<String, String> day = Map.of("QUITTANCE_DEMO_TODAY", "2026-11-21");
        assertThat(new Settings(day).demonstrationDay()).isEmpty();
        assertThat(new Settings(Map.of("QUITTANCE_DEMO", "true", "QUITTANCE_DEMO_TODAY", "2026-11-21")).demonstrationDay())
                .contains(LocalDate.of(2026, 11, 21));
    }

    @Test
    void asksForFourEyesOnlyWhereTheOperatorSaysSo() {
        assertThat(new Settings(Map.of()).billingNeedsFourEyes()).isFalse();
        assertThat(new Settings(Map.of("QUITTANCE_BILLING_FOUR_EYES", "true")).billingNeedsFourEyes()).isTrue();
    }

    @Test
    void takesNoCardsUnlessTheProvidersPageIsNamed() {
        assertThat(new Settings(Map.of("QUITTANCE_CARD_KEY", "k")).cardShop()).isEmpty();
        CardShop shop = new Settings(CARDS).cardShop().orElseThrow();

        assertThat(shop.mode()).isEqualTo(CardShop.Mode.TEST);
        assertThat(shop.origin()).isEqualTo("https://secure.example:8443");
        assertThat(shop.restUrl()).hasToString("https://api.example/api-payment");
        assertThat(shop.toString()).doesNotContain("the-key", "the-password");
    }

    @ParameterizedTest
    @CsvSource({"QUITTANCE_CARD_REST_URL, ''", "QUITTANCE_CARD_KEY, ''", "QUITTANCE_CARD_REST_PASSWORD, ''",
        "QUITTANCE_CARD_MODE, ''", "QUITTANCE_CARD_MODE, test", "QUITTANCE_CARD_SITE_ID, 1234567",
        "QUITTANCE_CARD_FORM_URL, secure.example", "QUITTANCE_CARD_FORM_URL, 'https://secure.example; script-src *'"})
    void takesCardsOnlyIfAllIsAgreed(String name, String value) {
        Map<String, String> settings = new HashMap<>(CARDS);
        settings.put(name, value);

        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(settings).check()).withMessageContaining(name);
    }

    @Test
    void knowsFromWhichRefundOnTwoPeopleAreNeeded() {
        assertThat(new Settings(Map.of()).refundFourEyesAbove()).isEqualTo(Money.of("500.00"));
        assertThat(new Settings(Map.of("QUITTANCE_REFUND_FOUR_EYES_ABOVE", "149.99")).refundFourEyesAbove())
                .isEqualTo(Money.of("149.99"));
    }

    @Test
    void asksStaffForASecondFactorUnlessItIsADemonstrationOrToldOtherwise() {
        assertThat(new Settings(Map.of()).staffNeedSecondFactor()).isTrue();
        assertThat(new Settings(Map.of("QUITTANCE_DEMO", "true")).staffNeedSecondFactor()).isFalse();
        assertThat(new Settings(Map.of("QUITTANCE_STAFF_SECOND_FACTOR", "offered")).staffNeedSecondFactor()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(Map.of("QUITTANCE_STAFF_SECOND_FACTOR", "no")).check())
                .withMessageContaining("QUITTANCE_STAFF_SECOND_FACTOR");
    }

    @Test
    void endsSessionsAfterHalfAnHourUnusedAndTwelveHours() {
        assertThat(new Settings(Map.of()).sessionIdle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(new Settings(Map.of("QUITTANCE_SESSION_HOURS", "8")).sessionLongest()).isEqualTo(Duration.ofHours(8));
    }
}
