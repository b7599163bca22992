package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Readers;
import org.quittance.acceptance.harness.Site;

/** A customer of each kind of service sees menu, contract, ledger and invoice of what he holds, and nothing else. */
@OnSites
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindIT {

    private static final Pattern NAVIGATION = Pattern.compile("(?s)<nav class=\"q-nav\".*?</nav>");
    private static final Pattern LINK = Pattern.compile("href=\"/portal/([a-z/]+)\"");

    private final Readers readers;

    EveryKindIT(Site site) {
        this.readers = new Readers(site);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        Site.CAMILLE + ", home contract/list consumption invoice/list payment/list document/list request/list",
        Site.PAUL + ", home contract/list water invoice/list payment/list document/list request/list",
        Site.ZOE + ", home contract/list consumption water invoice/list payment/list document/list request/list",
        Site.MARC + ", home contract/list exits invoice/list payment/list document/list request/list",
        Site.OLIVER + ", home contract/list invoice/list payment/list document/list request/list",
        Site.CLAIRE + ", home contract/list consumption storage invoice/list payment/list document/list request/list",
        Site.HUGO + ", home contract/list surplus invoice/list document/list request/list"})
    void theMenuHoldsWhatTheCustomerHolds(String login, String entries) {
        Matcher navigation = NAVIGATION.matcher(page(login, "/portal/home"));
        assertThat(navigation.find()).isTrue();

        assertThat(LINK.matcher(navigation.group()).results().map(link -> link.group(1)))
                .containsExactly(entries.split(" "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', value = {
        Site.PAUL + "; W100031; BR-0004117|Raccordé au réseau collectif|EB0004117|120 m³ par an; Puissance souscrite|kVA|creuses",
        Site.LUCIE + "; W100032; BR-0004290|Non raccordé; Collecte et traitement|kVA",
        Site.MARC + "; P100033; FV418KD|GH902PA|Parking de la Fontaine|15 sorties ou plus; kVA|compteur",
        Site.CLAIRE + "; S100035; 6 kWc|900 kWh|18 mois|Énergie restituée par la batterie; Véhicules|Occupants",
        Site.HUGO + "; R100036; 3 kWc|Particulier|Par virement; Mandat|kVA",
        Site.FARM + "; R100037; 9 kWc|franchise de TVA|Mandat d’autofacturation|Déduite de vos factures; kVA"})
    void theContractSaysWhatBelongsToItsKind(String login, String number, String said, String unsaid) {
        String page = page(login, "/portal/contract/detail?number=" + number);

        assertThat(page).contains(said.split("\\|")).doesNotContain(unsaid.split("\\|"));
    }

    @Test
    void waterIsShownBetweenReadingsWithTheirOrigin() {
        assertThat(page(Site.PAUL, "/portal/water")).contains("m³", "télérelevé", "compteur remplacé", "Un an avant", ">Compteur<");
        assertThat(page(Site.LUCIE, "/portal/water")).contains("estimé", "auto-relevé");
    }

    /** Opening and movements of the last month in the file add up to what the page calls the charge level. */
    @Test
    void theBatteryClosesMonthByMonth() {
        List<String> lines = csv(Site.CLAIRE, "/portal/storage/download?contract=S100035&as=csv");

        assertThat(lines.size()).as("months since November 2024").isEqualTo(1 + 24);
        long closing = 0;
        for (String line : lines.subList(1, lines.size())) {
            long[] wattHours = Stream.of(line.split(";")).skip(1).mapToLong(EveryKindIT::thousandths).toArray();
            assertThat(wattHours[0]).as("opening of " + line).isEqualTo(closing);
            closing = wattHours[0] + wattHours[1] - wattHours[2] - wattHours[3] - wattHours[4];
            assertThat(wattHours[5]).as("closing of " + line).isEqualTo(closing);
        }
        assertThat(page(Site.CLAIRE, "/portal/storage")).contains("900 kWh", "Écrêté");
    }

    @Test
    void theKittyIsTheSumOfWhatWasPublished(Site site) {
        String sum = site.sql().text("select to_char(sum(gross), 'FM990.00') from invoice where contract_numbers = 'R100036'"
                + " and status = 'PUBLISHED'").replace('.', ',');
        List<String> lines = csv(Site.HUGO, "/portal/surplus/download?contract=R100036&as=csv");

        assertThat(lines.get(lines.size() - 1)).endsWith(";" + sum);
        assertThat(page(Site.HUGO, "/portal/surplus")).contains(sum);
    }

    @Test
    void aSaleIsNeverOwed(Site site) {
        String home = page(Site.HUGO, "/portal/home");
        String number = last(site, "R100036");

        assertThat(home).contains("Votre cagnotte").doesNotContain("À payer", "En retard");
        assertThat(page(Site.HUGO, "/portal/invoice/list")).contains(number, "En cagnotte").doesNotContain("En retard");
        assertThat(page(Site.HUGO, "/portal/invoice/detail?number=" + number))
                .contains("Décompte d’achat", "En votre faveur").doesNotContain("Reste à payer", "Taux de TVA");
    }

    /** July 2026 had no exit: a quarter of 75.50 is 18.875, so 18.88 are given on the invoice of that month's run. */
    @Test
    void fewExitsGiveADiscountThatTheStatementNames(Site site) {
        String given = site.sql().text("select i.number from invoice i join invoice_line l on l.invoice_id = i.id"
                + " where i.contract_numbers = 'P100033' and l.price_code = 'LOW_USE' and l.period_start = '2026-07-01'");

        assertThat(page(Site.MARC, "/portal/exits?month=2026-07")).contains("25 %", "−18,88 €", given);
        assertThat(page(Site.MARC, "/portal/exits?month=2026-05")).contains("15", "Ce nombre de sorties ne donne pas");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', value = {
        Site.PAUL + "; W100031; Distribution de l’eau|Collecte et traitement des eaux usées|Organismes publics|Prix du litre d’eau",
        Site.MARC + "; P100033; Abonnement mensuel|Barrières du parking|par mois ×",
        Site.CLAIRE + "; S100035; Énergie restituée par la batterie|Batterie virtuelle|Taux fixé par la loi",
        Site.HUGO + "; R100036; Énergie injectée|Courbe de charge"})
    void theInvoiceExplainsEachLine(String login, String contract, String said, Site site) {
        assertThat(page(login, "/portal/invoice/detail?number=" + last(site, contract)))
                .contains("Comment est-ce calculé").contains(said.split("\\|"));
    }

    private static String last(Site site, String contract) {
        return site.sql().text("select number from invoice where contract_numbers = '" + contract
                + "' and status = 'PUBLISHED' order by period_start desc limit 1");
    }

    /** With ordinary blanks for those that do not break. */
    private String page(String login, String address) {
        HttpResponse<String> answer = readers.as(login).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body().replace('\u00a0', ' ').replace('\u202f', ' ').replace("&nbsp;", " ").replace("&#160;", " ");
    }

    private List<String> csv(String login, String address) {
        return readers.as(login).get(address).body().lines().toList();
    }

    private static long thousandths(String number) {
        return Long.parseLong(number.replace(",", ""));
    }
}
