package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Pdf;
import org.quittance.acceptance.harness.Readers;
import org.quittance.acceptance.harness.Site;

/** Documents beside invoices: who gets which, what they are judged by, and how anybody checks them. */
@OnOwnSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersIT {

    private final Readers readers;

    LettersIT(Site site) {
        this.readers = new Readers(site);
    }

    @ParameterizedTest(name = "{1} of {2}")
    @CsvSource({
        "contract, CONTRACT, E100001, " + Site.CAMILLE + ", Contrat d’électricité n° E100001",
        "contract, CONTRACT, E100004, " + Site.EMILY + ", Electricity contract no. E100004",
        "contract, CONTRACT, W100031, " + Site.PAUL + ", Distribution de l’eau",
        "contract, CONTRACT, P100033, " + Site.MARC + ", Remise petit rouleur",
        "contract, CONTRACT, S100035, " + Site.CLAIRE + ", Contrat de stockage virtuel n° S100035",
        "contract, CONTRACT, R100037, " + Site.FARM + ", Contrat d’achat de surplus n° R100037",
        "proof-of-address, PROOF_OF_ADDRESS, E100001, " + Site.CAMILLE + ", Justificatif de domicile",
        "proof-of-address, PROOF_OF_ADDRESS, E100004, " + Site.EMILY + ", Proof of address",
        "proof-of-address, PROOF_OF_ADDRESS, W100031, " + Site.PAUL + ", un contrat d’eau"})
    void isMadeOnceKeptAndFitForTheArchive(String folder, String kind, String contract, String login, String says, Site site) {
        Http customer = readers.as(login);
        String address = made(customer, "portal", kind, contract);
        byte[] pdf = customer.bytes(address).body();
        Artifacts.keep(folder + "/" + contract + ".pdf", pdf);

        assertThat(Pdf.text(pdf).replaceAll("\\s+", " ")).contains(says, contract);
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
        assertThat(made(customer, "portal", kind, contract)).as("asked for again").isEqualTo(address);
        assertThat(made(readers.as(Site.ADVISER), "office", kind, contract).replace("/office/", "/portal/"))
                .as("asked for by staff").isEqualTo(address);
        assertThat(site.sql().number("select count(*) from document d join contract c on c.id = d.contract_id"
                + " where c.number = ? and d.kind = ?", contract, kind)).isEqualTo(1);
        assertThat(customer.get("/portal/document/list").body()).contains(address.replaceFirst("^.*\\?", "?"));
    }

    private static String made(Http http, String area, String kind, String contract) {
        HttpResponse<String> answer =
                http.post("/" + area + "/document/make", Map.of("kind", kind, "contract", contract));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** A car park is no dwelling, nor is a company's, nor what was terminated. */
    @ParameterizedTest
    @CsvSource({"PROOF_OF_ADDRESS, P100033", "PROOF_OF_ADDRESS, R100036", "PROOF_OF_ADDRESS, E100029", "PROOF_OF_ADDRESS, E100010",
        "PROOF_OF_ADDRESS, E999999", "CONTRACT, E999999", "RUN_SHEET, E100001", "INVOICE, E100001"})
    void makesNoOther(String kind, String contract, Site site) {
        Http adviser = readers.as(Site.ADVISER);

        assertThat(adviser.post("/office/document/make", Map.of("kind", kind, "contract", contract)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRACT", "PROOF_OF_ADDRESS"})
    void isNobodyElsesToMakeOrRead(String kind, Site site) {
        String address = made(readers.as(Site.CAMILLE), "portal", kind, "E100001");
        Http nadia = readers.as(Site.NADIA);

        assertThat(nadia.post("/portal/document/make", Map.of("kind", kind, "contract", "E100001")).statusCode()).isEqualTo(404);
        assertThat(nadia.get(address).statusCode()).isEqualTo(404);
        assertThat(nadia.get(address.replace("/portal/", "/office/")).statusCode()).isEqualTo(403);
        assertThat(new Http(site).post("/portal/document/make", Map.of("kind", kind, "contract", "E100001")).statusCode())
                .isNotEqualTo(200);
        assertThat(new Http(site).get(address).statusCode()).isEqualTo(302);
    }

    /** Its closing balance is what the account owes, and is what the next one opens with. */
    @Test
    void aStatementClosesWithWhatTheAccountOwes(Site site) {
        String account = site.sql().text("select a.number from account a join contract c on c.account_id = a.id"
                + " where c.number = 'E100001'");
        String owed = site.sql().text("""
                select (select sum(gross) from invoice i where i.account_id = a.id and i.status = 'PUBLISHED'
                        and i.kind in ('INVOICE', 'CREDIT_NOTE'))
                  + (select coalesce(sum(amount), 0) from account_entry e where e.account_id = a.id and e.invoice_id is null)
                from account a where a.number = ?""", account);
        Http camille = readers.as(Site.CAMILLE);
        String address = "/portal/document/statement?account=" + account + "&from=%s&to=%s";
        byte[] pdf = camille.bytes(address.formatted("2026-01-01", "2026-12-31")).body();
        Artifacts.keep("account-statement/E100001.pdf", pdf);
        String text = plain(Pdf.text(pdf));

        assertThat(text).contains(plain("Relevé de compte du 1er janvier au 21 novembre 2026"), owed.replace('.', ',').replace("-", "−") + "€");
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
        String closing = text.replaceFirst("(?s).*Soldeàlaclôture\\S*?€\\S*?€(\\S*?€).*", "$1");
        assertThat(plain(Pdf.text(camille.bytes(address.formatted("2026-11-21", "2026-11-21")).body()))).contains(closing);
        assertThat(camille.get(address.formatted("2026-12-01", "2026-12-31")).statusCode()).as("to come").isEqualTo(404);
        assertThat(readers.as(Site.NADIA).get(address.formatted("2026-01-01", "2026-12-31")).statusCode()).isEqualTo(404);
        assertThat(readers.as(Site.BILLING)
                .get(address.formatted("2026-01-01", "2026-12-31").replace("/portal/", "/office/")).statusCode()).isEqualTo(200);
    }

    @Test
    void aStatementOfExitsListsThemAll(Site site) {
        long exits = site.sql().number("""
                select count(*) from parking_exit e join contract c on c.id = e.contract_id where c.number = 'P100033'
                and e.left_at >= timestamp '2026-07-01' at time zone 'Europe/Paris'
                and e.left_at < timestamp '2026-08-01' at time zone 'Europe/Paris'""");
        byte[] pdf = readers.as(Site.MARC).bytes("/portal/document/exits?contract=P100033&month=2026-07").body();
        Artifacts.keep("exit-statement/P100033.pdf", pdf);

        assertThat(Pdf.text(pdf).replace('\u00a0', ' ')).contains("juillet 2026",
                exits == 0 ? "Aucune sortie" : exits + (exits == 1 ? " sortie" : " sorties"));
        assertThat(Pdf.archiveFindings(pdf)).isEmpty();
        assertThat(Pdf.accessibilityFindings(pdf)).isEmpty();
        assertThat(readers.as(Site.ADVISER).bytes("/office/document/exits?contract=P100033&month=2026-07").body())
                .isEqualTo(pdf);
    }

    @Test
    void anybodyChecksAnInvoiceByItsCodeAndItsFile(Site site) {
        List<Object> invoice = site.sql().rows("select code, sha256, reference from document where reference ="
                + " (select max(number) from invoice where contract_numbers = 'E100001' and status = 'PUBLISHED')").get(0);
        Http anybody = new Http(site);
        String code = invoice.get(0).toString();

        assertThat(anybody.get("/verify?code=" + code.toLowerCase(java.util.Locale.ROOT)).body())
                .contains("Un document authentique porte ce code", invoice.get(2).toString())
                .doesNotContain("Camille", "Martin", "Tilleuls", "C100001", "E100001", "€");
        assertThat(anybody.get("/verify?code=" + code + "&sha256=" + invoice.get(1)).body()).contains("Ce fichier est authentique");
        assertThat(anybody.get("/verify?code=" + code + "&sha256=" + "0".repeat(64)).body()).contains("Ce fichier a été modifié");
        assertThat(anybody.get("/verify?code=AAAA").body()).contains("Ce code nous est inconnu");
    }

    @Test
    void everyInvoiceThatWasPublishedBearsACodeOfItsOwn(Site site) {
        assertThat(site.sql().number("select count(*) from document where code is null"
                + " and kind not in ('RUN_SHEET', 'PRINT')")).isZero();
        List<Object> invoice = site.sql().rows("select d.code, c.content from document d join archive.document_content c"
                + " on c.document_id = d.id where d.kind = 'INVOICE' order by d.id desc limit 1").get(0);
        assertThat(Pdf.text((byte[]) invoice.get(1))).contains(invoice.get(0).toString().replaceAll("(.{4})(?!$)", "$1-"));
    }

    @Test
    void slowsDownWhoeverTriesCodes(Site site) throws Exception {
        Http guesser = new Http(site);
        try {
            for (int guess = 0; guess < 20; guess++) {
                assertThat(guesser.get("/verify?code=%024d".formatted(guess)).body()).contains("Ce code nous est inconnu");
            }
            assertThat(guesser.get("/verify?code=%024d".formatted(21)).body()).contains("Trop d’essais");
        } finally {
            site.sql().change("delete from sign_in_throttle");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
