package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;

/** A customer takes everything that is known of him, and is forgotten as far as the law lets us. */
@OnOwnSite
class PrivacyIT {

    private static String press(Http http, String address, String button) {
        return Forms.of(http.get(address).body()).stream().filter(post -> post.button().equals(button)).findFirst()
                .orElseThrow(() -> new AssertionError(button + " is not on " + address)).send(http, address).body();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void theFileHoldsEverythingOfTheCustomerAndNothingOfOthers(Site site) throws IOException {
        Map<String, byte[]> files = unzipped(Http.signedIn(site, Site.CAMILLE).bytes("/portal/privacy/download").body());

        String json = new String(files.get("data.json"), StandardCharsets.UTF_8);
        assertThat(json).contains("C100001", Site.CAMILLE, "E100001").doesNotContain("C100002", "argon2");
        assertThat(json.split("\"issue_date\"", -1).length - 1).isEqualTo((int) site.sql().number("""
                select count(*) from invoice where number is not null and customer_id = (select id from customer where number = 'C100001')"""));
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".pdf")).count()).isEqualTo(site.sql().number("""
                select count(*) from document d where d.customer_id = (select id from customer where number = 'C100001')"""));
        assertThat(files.entrySet()).filteredOn(file -> file.getKey().endsWith(".pdf"))
                .allMatch(file -> new String(file.getValue(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        assertThat(new String(files.get("load_curves.csv"), StandardCharsets.UTF_8).lines().count()).isEqualTo(1 + site.sql().number("""
                select count(*) from load_curve_day d join meter m on m.id = d.meter_id join contract c
                  on c.service_point_id = m.service_point_id where c.number = 'E100001' and d.day >= c.start_date"""));
    }

    @Test
    void aDelegateDoesNotTakeThem(Site site) throws SQLException {
        site.sql().change("""
                insert into delegation (id, customer_id, email, scope, given_by, given_at)
                select nextval('id_seq'), id, ?, 'FULL', 'test', now() from customer where number = 'C100003'""", Site.OLIVER);
        site.sql().change("delete from login_customer where login_id = (select id from login where name = ?)", Site.OLIVER);
        try {
            Http delegate = Http.signedIn(site, Site.OLIVER);
            assertThat(delegate.get("/portal/home").statusCode()).isEqualTo(200);
            assertThat(delegate.get("/portal/privacy/download").statusCode()).isEqualTo(403);
            assertThat(delegate.get("/portal/privacy").statusCode()).isEqualTo(403);
        } finally {
            site.sql().change("delete from delegation");
            site.sql().change("""
                    insert into login_customer select l.id, c.id from login l join customer c on c.email = l.name
                    where l.name = ?""", Site.OLIVER);
        }
    }

    @Test
    void staffAcceptNothingWhileAContractRunsAndTheCustomerCanWithdraw(Site site) {
        Http lucie = Http.signedIn(site, Site.LUCIE);
        press(lucie, "/portal/privacy", "ask:go");
        String id = site.sql().text("select max(id) from erasure_request");
        Http adviser = Http.signedIn(site, Site.ADVISER);
        press(adviser, "/office/privacy/list?id=" + id, "accept:go");
        assertThat(site.sql().text("select status from erasure_request where id = ?", Long.valueOf(id))).isEqualTo("ASKED");
        press(lucie, "/portal/privacy", "withdraw:go");
        assertThat(site.sql().text("select status from erasure_request where id = ?", Long.valueOf(id))).isEqualTo("WITHDRAWN");
    }

    /** A customer who never had a contract, made for this test: everything counts from the day of the decision, 2026-11-21. */
    @Test
    void whatIsAcceptedIsErasedOnceAndTheRestKeptUntilItsDay(Site site) throws SQLException {
        site.sql().change("""
                insert into customer (id, number, kind, last_name, line1, postcode, town, country, email, phone, language,
                  search_text, created_at)
                values (nextval('id_seq'), 'C900001', 'PERSON', 'Oubli', '1 rue', '63200', 'Ici', 'FR', 'oubli@example.org', '01',
                  'fr', 'oubli', now())""");
        site.sql().change("""
                insert into login (id, name, password_hash, display_name, language)
                select nextval('id_seq'), 'oubli@example.org', password_hash, 'Oubli', 'fr' from login where name = ?""", Site.CAMILLE);
        site.sql().change("insert into login_role select id, 'CUSTOMER' from login where name = 'oubli@example.org'");
        site.sql().change("""
                insert into login_customer select l.id, c.id from login l, customer c
                where l.name = 'oubli@example.org' and c.number = 'C900001'""");
        Http customer = Http.signedIn(site, "oubli@example.org");
        press(customer, "/portal/privacy", "ask:go");
        String id = site.sql().text("select max(id) from erasure_request");
        press(Http.signedIn(site, Site.ADVISER), "/office/privacy/list?id=" + id, "accept:go");

        Await.until("the address is forgotten", Duration.ofMinutes(2), () ->
                site.sql().number("select count(*) from customer where number = 'C900001' and email is null and phone is null") == 1);
        assertThat(site.sql().lines("select category, keep_until, erased_at is not null from erasure_item where request_id = ?"
                + " order by keep_until, category", Long.valueOf(id))).containsExactly("CONTACT 2026-11-20 true",
                "AUDIT 2029-11-21 false", "MESSAGES 2031-11-21 false", "METERING 2031-11-21 false",
                "ACCOUNTING 2036-12-31 false", "IDENTITY 2036-12-31 false");
        assertThat(site.sql().number("select count(*) from login where name = 'oubli@example.org'")).isZero();
        assertThat(customer.get("/portal/home").statusCode()).isNotEqualTo(200);
        assertThat(site.sql().number("select count(*) from audit_event where old_value like 'erased-%' or new_value like 'erased-%'"))
                .as("forgetting is told, not what was forgotten").isZero();
        assertThat(site.sql().number("""
                select count(*) from audit_event where kind = 'ERASURE'
                  and customer_id = (select id from customer where number = 'C900001')""")).isEqualTo(1);
        assertThat(site.sql().number("select count(*) from erasure_request r where r.status = 'ACCEPTED' and r.id = ?"
                + " and exists (select from erasure_item i where i.request_id = r.id and i.erased_at is null and i.keep_until < date '2026-11-21')",
                Long.valueOf(id))).as("nothing left to do").isZero();
    }

    /**
     * Twelve months before 2026-11-21: who lost the last access on 2025-11-20 goes, who lost it a day later stays, and so do who has
     * one still and who holds a customer.
     */
    @Test
    void aDelegateIsForgottenTwelveMonthsAfterTheLastAccess(Site site) throws SQLException {
        for (String name : List.of("gone", "recent", "still", "holder")) {
            given(site, name, "2024-06-30", null);
        }
        given(site, "gone", null, "2025-11-20 12:00+01");
        given(site, "recent", null, "2025-11-21 12:00+01");
        given(site, "still", null, null);
        given(site, "holder", null, null);
        // The job may look at any moment: a login comes after what keeps it.
        for (String name : List.of("gone", "recent", "still", "holder")) {
            site.sql().change("insert into login (id, name, password_hash, display_name, language)"
                    + " select nextval('id_seq'), ?, password_hash, 'D', 'fr' from login where name = ?", name + "@delegate.example", Site.CAMILLE);
            site.sql().change("insert into login_role select id, 'CUSTOMER' from login where name = ?", name + "@delegate.example");
        }
        site.sql().change("insert into login_customer select l.id, c.id from login l, customer c"
                + " where l.name = 'holder@delegate.example' and c.number = 'C100032'");
        site.sql().change("update delegation set ended_by = 'x', ended_at = timestamptz '2024-11-21 12:00+01'"
                + " where email = 'holder@delegate.example' and ended_at is null");

        Await.until("the delegate is forgotten", Duration.ofMinutes(3),
                () -> site.sql().number("select count(*) from login where name = 'gone@delegate.example'") == 0);
        assertThat(site.sql().lines("select name from login where name like '%@delegate.example' order by name"))
                .containsExactly("holder@delegate.example", "recent@delegate.example", "still@delegate.example");
        assertThat(site.sql().number("select count(*) from delegation where email = 'gone@delegate.example'")).isZero();
        assertThat(site.sql().number("select count(*) from audit_event where field = 'DELEGATES' and kind = 'ERASURE'")).isPositive();

        site.sql().change("update delegation set ended_by = 'x', ended_at = now() where email like '%@delegate.example' and ended_at is null");
        site.sql().change("delete from login_customer where login_id = (select id from login where name = 'holder@delegate.example')");
    }

    /** Once until a last day, and once taken back; either may be missing. */
    private static void given(Site site, String name, String lastDay, String endedAt) throws SQLException {
        site.sql().change("""
                insert into delegation (id, customer_id, email, scope, given_by, given_at, last_day, ended_by, ended_at)
                select nextval('id_seq'), c.id, ?, 'READ', 'x', timestamptz '2024-01-01 00:00+01', cast(? as date),
                  case when cast(? as text) is not null then 'x' end, cast(? as timestamptz)
                from customer c where c.number = ?""", name + "@delegate.example", lastDay, endedAt, endedAt,
                lastDay == null ? "C100032" : "C100031");
    }
}
