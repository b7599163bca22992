package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** What was handed out stays what it was, for as long as the law says. */
@OnSites
class ArchiveIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update document set sha256 = repeat('0', 64) | never changes",
        "update archive.document_content set content = 'x' | never changes",
        "delete from document | has to be kept",
        "delete from archive.document_content | has to be kept",
        "truncate document cascade | have to be kept",
        "truncate archive.document_content | have to be kept",
        "truncate archive.document_content_2026 | have to be kept"})
    void refusesWhatWouldLoseADocument(String change, String because, Site site) {
        assertThatThrownBy(() -> site.sql().change(change)).hasMessageContaining(because);
    }

    /** Created eleven years ago: ten years are over. */
    @Test
    void letsGoOfWhatIsOlderThanTheLawWants(Site site) throws Exception {
        String old = "insert into document (id, kind, reference, dated, file_name, media_type, bytes, sha256, created_at,"
                + " created_year) select -1, 'RUN_SHEET', 'x', day, 'x.pdf', 'application/pdf', 1, repeat('0', 64), day,"
                + " extract(year from day) from (select (current_date - interval '11 years')::date as day) d";
        site.sql().change(old);

        site.sql().change("delete from document where id = -1");

        assertThat(site.sql().number("select count(*) from document where id = -1")).isZero();
    }

    @Test
    void keepsEveryContentInTheTableOfItsYear(Site site) {
        assertThat(site.sql().number("""
                select count(*) from archive.document_content c join document d on d.id = c.document_id
                where c.tableoid <> ('archive.document_content_'
                  || extract(year from d.created_at at time zone 'Europe/Paris'))::regclass""")).isZero();
        assertThat(site.sql().number("select count(*) from document d where not exists"
                + " (select 1 from archive.document_content c where c.document_id = d.id)")).isZero();
    }
}
