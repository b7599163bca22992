package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.document.judge.Mustang;

/** The newest published document of all kinds of customers as a machine reads it, judged by Mustang-CLI. */
@OnOwnSite
class FacturXIT {

    private enum Reader {
        COMPANY, PERSON
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "electricity-by-load-curve, C100001, PERSON",
        "electricity-in-english, C100004, PERSON",
        "electricity-of-a-company, C100029, COMPANY",
        "electricity-of-co-owners, C100030, COMPANY",
        "water, C100031, PERSON",
        "water-without-sewage, C100032, PERSON",
        "settlement-of-a-monthly-plan, C100054, PERSON",
        "parking, C100033, PERSON",
        "parking-in-english, C100034, PERSON",
        "parking-that-ended, C100043, PERSON",
        "storage, C100035, PERSON",
        "two-contracts-on-one, C100038, PERSON",
        "resale-of-a-business, C100037, COMPANY",
        "resale-of-a-taxed-business, C100045, COMPANY"})
    void findsNoFault(String name, String customer, Reader reader, Site site) {
        for (List<Object> document : newestOfEachKind(site, customer)) {
            String kind = (String) document.get(0);
            Mustang.Verdict verdict = Mustang.on(Artifacts.keep(Artifacts.folder(kind) + "/factur-x-" + name
                    + (kind.equals("SELF_BILLED_CREDIT") ? "-credit" : "") + ".pdf", (byte[]) document.get(1)));

            assertThat(verdict.errors()).isEmpty();
            assertThat(verdict.valid()).isTrue();
            assertThat(verdict.french())
                    .isEqualTo(reader == Reader.COMPANY ? Set.of() : Mustang.reviewedForPersons());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource("purchase-of-a-private-person, C100036")
    void aPurchaseStatementIsNoInvoice(String name, String customer, Site site) {
        Path statement = Artifacts.keep("purchase-statement/" + name + ".pdf",
                (byte[]) newestOfEachKind(site, customer).get(0).get(1));

        assertThat(Mustang.on(statement).errors()).anyMatch(error -> error.contains("XML could not be extracted"));
    }

    private static List<List<Object>> newestOfEachKind(Site site, String customer) {
        List<List<Object>> documents = site.sql().rows("""
                select distinct on (i.kind) i.kind, c.content from invoice i
                join document d on d.invoice_id = i.id join archive.document_content c on c.document_id = d.id
                where i.customer_number = ? order by i.kind, i.issue_date desc, i.id desc""", customer);
        assertThat(documents).isNotEmpty();
        return documents;
    }
}
