package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Files of every format, from the office's page to the tables: what is stored, what is held, what is explained. */
@OnOwnSite
class MeterFileIT {

    private static final String OUTCOME = """
            select format, status, lines_read, lines_accepted, lines_doubled, lines_held, lines_rejected, written
            from meter_file where id = ?""";

    private final Site site;
    private final MeterPlaces places;
    private final Page page;
    private final BillingDesk desk;

    @TempDir
    private Path folder;

    MeterFileIT(Site site, Surfers surfers) {
        this.site = site;
        this.places = new MeterPlaces(site.sql());
        this.page = surfers.signedIn(Site.BILLING);
        this.desk = new BillingDesk(page, site);
    }

    private long imported(String content, String status) throws IOException {
        Path file = Files.writeString(folder.resolve("anything.txt"), content);
        long id = desk.importFile(file);
        desk.awaitFile(id, status);
        return id;
    }

    private String outcome(long file) {
        return site.sql().lines(OUTCOME, file).get(0);
    }

    @Test
    void indexesOfWaterAreStoredHeldOrListedAndASecondTimeAddsNothing() throws Exception {
        long register = places.water("W-IT-1", "2025-01-01");
        String file = """
                point;meter;register;date;index;origin
                W-IT-1;TW-IT-1;EAU;2025-03-01;100,5;releve
                W-IT-1;;EAU;01/06/2025;130;auto
                W-IT-1;;EAU;2025-06-01;131;releve
                W-IT-1;;EAU;2025-04-01;99;releve
                W-IT-1;;EAU;2024-12-31;1;releve
                W-IT-1;OTHER;EAU;2025-07-01;140;releve
                W-IT-1;;HP;2025-07-01;140;releve
                W-IT-1;;EAU;2025-07-01;123456;releve
                =1+1;;EAU;2025-07-01;140;releve
                W-NONE;;EAU;2025-07-01;140;releve
                W-IT-1;;EAU;2030-01-01;140;releve
                """;

        long first = imported(file, "IMPORTED");

        assertThat(outcome(first)).isEqualTo("INDEXES IMPORTED 11 2 0 2 7 2");
        assertThat(site.sql().lines("select day, index_value, origin, status, doubt, doubt_detail from reading"
                + " where register_id = ? order by id", register)).containsExactly(
                "2025-03-01 100.500 MEASURED IN_FORCE null null",
                "2025-06-01 130.000 SELF_READ IN_FORCE null null",
                "2025-06-01 131.000 MEASURED HELD CONTRADICTS 130",
                "2025-04-01 99.000 MEASURED HELD BELOW_PREVIOUS 2025-03-01|100.5");
        assertThat(site.sql().lines("select line_number, reason from meter_file_error where meter_file_id = ? order by 1",
                first)).containsExactly("6 NO_METER_ON_DAY", "7 OTHER_METER_ON_DAY", "8 REGISTER_UNKNOWN",
                "9 TOO_MANY_DIGITS", "10 POINT_INVALID", "11 DELIVERY_POINT_UNKNOWN", "12 IN_THE_FUTURE");

        long again = desk.importFileAgain(folder.resolve("anything.txt"));
        desk.awaitFile(again, "IMPORTED");
        assertThat(outcome(again)).isEqualTo("INDEXES IMPORTED 11 0 4 0 7 0");
    }

    @Test
    void theListOfLinesIsASafeSpreadsheetInTheReadersLanguage() throws Exception {
        long file = imported("point;register;date;index\n=1+1;EAU;2025-07-01;1\n", "IMPORTED");

        String list = Http.signedIn(site, Site.BILLING).get("/office/metering/errors?id=" + file).body();

        assertThat(list.lines()).hasSize(2);
        assertThat(list.lines().skip(1).findFirst().orElseThrow())
                .startsWith("anything.txt;2;Une référence de point").endsWith("\"'=1+1;EAU;2025-07-01;1\"");
    }

    @Test
    void dailyIndexesOfEnedisBecomeReadingsOfTheNextMorningInKilowattHours() throws Exception {
        long meter = places.peakAndOffPeak("30009990000001", "2026-01-01");

        long file = imported(r151(point("30009990000001",
                day("2026-03-01", "HPH=1 HCH=2 HPB=3 HCB=4", "HP=18047813 HC=83044953"),
                day("2026-03-02", "HPH=1 HCH=2 HPB=3 HCB=4", "HP=18052813 HC=83045953"))), "IMPORTED");

        assertThat(outcome(file)).isEqualTo("R151 IMPORTED 2 2 0 0 0 4");
        assertThat(site.sql().lines("select g.time_class, r.day, r.index_value, r.origin from reading r"
                + " join register g on g.id = r.register_id where g.meter_id = ? order by 1, 2", meter)).containsExactly(
                "OFF_PEAK 2026-03-02 83044.953 REMOTE", "OFF_PEAK 2026-03-03 83045.953 REMOTE",
                "PEAK 2026-03-02 18047.813 REMOTE", "PEAK 2026-03-03 18052.813 REMOTE");
    }

    @Test
    void anXmlThatIsCutOffLeavesNothingAndTellsWhere() throws Exception {
        long meter = places.peakAndOffPeak("30009990000002", "2026-01-01");
        String whole = r151(point("30009990000002", day("2026-03-01", "", "HP=1 HC=2"), day("2026-03-02", "", "HP=2 HC=3")));

        long file = imported(whole.substring(0, whole.indexOf("2026-03-02")), "REFUSED");

        assertThat(outcome(file)).isEqualTo("R151 REFUSED 0 0 0 0 1 0");
        assertThat(site.sql().number("select count(*) from reading r join register g on g.id = r.register_id"
                + " where g.meter_id = ?", meter)).isZero();
        page.navigate("/office/metering/file?id=" + file);
        assertThat(page.locator("main").textContent()).contains("schéma R151", "s’arrête ou s’interrompt ici");
    }

    @Test
    void theCurveACustomerDownloadsIsMergedLikeAnyOther() throws Exception {
        long meter = places.peakAndOffPeak("30009990000003", "2026-01-01");

        long file = imported("""
                Identifiant PRM;Type de donnees;Date de debut;Date de fin;Grandeur physique;Grandeur metier;Etape metier;Unite
                30009990000003;Courbe de charge;01/03/2026;02/03/2026;Energie active;Consommation;Comptage Brut;W

                Horodate;Valeur
                """ + IntStream.rangeClosed(1, 4).mapToObj(half -> "2026-03-01T%02d:%02d:00+01:00;%d\n"
                        .formatted(half / 2, half % 2 * 30, half * 100)).collect(Collectors.joining()), "IMPORTED");

        assertThat(outcome(file)).isEqualTo("CUSTOMER_CURVE IMPORTED 4 4 0 0 0 1");
        assertThat(site.sql().lines("select day, step_minutes, watts[1:5] from load_curve_day where meter_id = ?", meter))
                .containsExactly("2026-03-01 30 {100,200,300,400,-1}");
        page.navigate("/office/metering/file?id=" + file);
        assertThat(page.locator("main").textContent()).contains("Courbe de charge du client");
    }

    @Test
    void exitsBelongToTheContractThatHeldTheBadge() throws Exception {
        long contract = places.parking("PLACE-IT-1", "IT123ST", "2026-03-01");
        String file = """
                badge;car_park;date;time
                IT-123-ST;Gare;2026-03-02;08:15
                it 123 st;Gare;02/03/2026;08:15
                IT-123-ST;Gare;2026-02-28;08:15
                ZZ-999-ZZ;Gare;2026-03-02;08:15
                """;

        assertThat(outcome(imported(file, "IMPORTED"))).isEqualTo("EXITS IMPORTED 4 1 1 0 2 1");
        // 08:15 in winter
        assertThat(site.sql().lines("select badge, car_park, left_at at time zone 'UTC' from parking_exit"
                + " where contract_id = ?", contract)).containsExactly("IT123ST Gare 2026-03-02 07:15:00.0");
        long again = desk.importFileAgain(folder.resolve("anything.txt"));
        desk.awaitFile(again, "IMPORTED");
        assertThat(outcome(again)).isEqualTo("EXITS IMPORTED 4 0 2 0 2 0");
    }

    @Test
    void tempoDaysTakeTheirColours() throws Exception {
        String file = "date;couleur\n1999-01-01;BLEU\n1999-01-02;ROUGE\n1999-01-02;BLANC\n1999-01-03;mauve\n";

        assertThat(outcome(imported(file, "IMPORTED"))).isEqualTo("TEMPO IMPORTED 4 2 0 0 2 2");
        assertThat(site.sql().lines("select day, colour from tempo_day where day < '2000-01-01' order by 1"))
                .containsExactly("1999-01-01 BLUE", "1999-01-02 RED");
        assertThat(outcome(imported("date;couleur\n1999-01-01;BLEU\n1999-01-02;BLANC\n", "IMPORTED")))
                .isEqualTo("TEMPO IMPORTED 2 1 1 0 0 1");
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedWithWhatToDo() throws Exception {
        long file = imported("name;phone\nx;y\n", "REFUSED");

        assertThat(outcome(file)).isEqualTo("null REFUSED 0 0 0 0 0 0");
        page.navigate("/office/metering/file?id=" + file);
        assertThat(page.locator("main").textContent()).contains("d’aucun format connu", "Non reconnu");
    }

    @Test
    void theOfficeTellsHowToWriteAFileAndGivesOneToBeginFrom() throws IOException {
        page.navigate("/office/metering/import");
        page.locator(".q-more summary").click();

        List<String> samples = page.locator(".q-more a").all().stream().map(link -> link.getAttribute("href")).toList();
        assertThat(samples).hasSize(3);
        Http billing = Http.signedIn(site, Site.BILLING);
        assertThat(samples).allSatisfy(sample -> assertThat(billing.get(sample).body()).contains(";"));
        assertThat(billing.get("/office/metering/sample?format=R63").statusCode()).isEqualTo(404);
    }

    private static String r151(String points) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <R151><En_Tete_Flux><Identifiant_Flux>R151</Identifiant_Flux>
                <Libelle_Flux>Puissances maximales et index des PRM du segment C5 sur abonnement</Libelle_Flux>
                <Version_XSD>1.2.0</Version_XSD><Identifiant_Emetteur>ERDF</Identifiant_Emetteur>
                <Identifiant_Destinataire>23X</Identifiant_Destinataire><Date_Creation>2026-03-03T03:00:00+01:00</Date_Creation>
                <Identifiant_Contrat>GRD-F121</Identifiant_Contrat><Numero_Abonnement>1</Numero_Abonnement>
                <Unite_Mesure_Index>Wh</Unite_Mesure_Index><Unite_Mesure_Puissance>VA</Unite_Mesure_Puissance></En_Tete_Flux>
                %s</R151>
                """.formatted(points);
    }

    private static String point(String number, String... days) {
        return "<PRM><Id_PRM>" + number + "</Id_PRM>\n" + String.join("\n", days) + "</PRM>";
    }

    private static String day(String date, String distributor, String supplier) {
        return "<Donnees_Releve><Date_Releve>" + date + "</Date_Releve>"
                + "<Id_Calendrier_Fournisseur>FC020831</Id_Calendrier_Fournisseur>"
                + "<Libelle_Calendrier_Fournisseur>Heures Pleines/Creuses</Libelle_Calendrier_Fournisseur>"
                + "<Id_Calendrier_Distributeur>DI000003</Id_Calendrier_Distributeur>"
                + "<Libelle_Calendrier_Distributeur>x</Libelle_Calendrier_Distributeur>"
                + classes("Classe_Temporelle_Distributeur", distributor) + classes("Classe_Temporelle", supplier)
                + "</Donnees_Releve>";
    }

    private static String classes(String element, String values) {
        return values.isEmpty() ? "" : List.of(values.split(" ")).stream().map(value -> value.split("="))
                .map(value -> "<%s><Id_Classe_Temporelle>%s</Id_Classe_Temporelle><Libelle_Classe_Temporelle>x</Libelle_Classe_Temporelle><Rang_Cadran>1</Rang_Cadran><Valeur>%s</Valeur></%s>"
                        .formatted(element, value[0], value[1], element))
                .collect(Collectors.joining());
    }
}
