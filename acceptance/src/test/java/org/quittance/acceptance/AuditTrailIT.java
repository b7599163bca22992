package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;

/** What people did about people is written down, and only added to. */
@OnOwnSite
class AuditTrailIT {

    private static String last(Site site, String kind) {
        return site.sql().lines("""
                select coalesce(actor, '-'), coalesce(c.number, '-'), coalesce(field, '-'), coalesce(old_value, '-'),
                  coalesce(new_value, '-')
                from audit_event e left join customer c on c.id = e.customer_id where e.kind = ? order by e.id desc limit 1""",
                kind).get(0);
    }

    @Test
    void theDatabaseOnlyLetsItGrow(Site site) {
        for (String command : new String[] {"update audit_event set actor = 'nobody'", "delete from audit_event",
            "truncate audit_event"}) {
            assertThat(site.sql().refusal(command)).as(command).contains("only added to");
        }
    }

    @Test
    void writesSignInsAndRefusedOnesButNoNameThatNobodyHas(Site site) throws SQLException {
        Http.signedIn(site, Site.LUCIE);
        assertThat(last(site, "SIGNED_IN")).isEqualTo(Site.LUCIE + " - - - -");
        try {
            new Http(site).signIn(Site.LUCIE, "guess");
            assertThat(last(site, "REFUSED")).isEqualTo(Site.LUCIE + " - - - -");
            new Http(site).signIn("my-secret-password", "guess");
            assertThat(last(site, "REFUSED")).isEqualTo("- - - - -");
            assertThat(site.sql().number("select count(*) from audit_event e where cast(e as text) like '%my-secret%'")).isZero();
        } finally {
            site.sql().change("delete from sign_in_throttle");
        }
    }

    @Test
    void writesThatStaffOpenedACustomersFileAndWhoChangedWhat(Site site) {
        Http adviser = Http.signedIn(site, Site.ADVISER);
        adviser.get("/office/customer/detail?number=C100031");
        adviser.get("/office/customer/detail?number=C100031");
        adviser.get("/office/customer/history?number=C100031");
        assertThat(site.sql().number("""
                select count(*) from audit_event e join customer c on c.id = e.customer_id
                where e.kind = 'READ' and e.actor = 'conseil' and c.number = 'C100031' and e.at > now() - interval '30 minutes'"""))
                .as("one look, of several pages").isOne();

        Forms.of(adviser.get("/office/customer/consent?number=C100031").body()).stream()
                .filter(post -> post.button().equals("consent:go")).findFirst().orElseThrow()
                .send(adviser, "/office/customer/consent?number=C100031");
        assertThat(last(site, "CONSENT")).startsWith("conseil C100031 electronic_documents").contains("2026-11-21");
    }

    @Test
    void writesOldAndNewValueOfEveryColumnWhoeverChangesIt(Site site) throws SQLException {
        String before = site.sql().text("select email from customer where number = 'C100038'");
        site.sql().change("update customer set email = 'new@example.org' where number = 'C100038'");
        assertThat(last(site, "CHANGE")).isEqualTo("- C100038 email " + before + " new@example.org");
        site.sql().change("update customer set email = ? where number = 'C100038'", before);
    }

    @Test
    void tellsOfAnAccountNumberOnlyItsEnd(Site site) {
        assertThat(site.sql().number("select count(*) from audit_event where kind = 'BANK'")).isPositive();
        assertThat(site.sql().texts("select distinct coalesce(old_value, '') || new_value from audit_event where kind = 'BANK'"))
                .allMatch(value -> value.replaceAll("…\\w{4}", "").isEmpty());
        assertThat(site.sql().number("select count(*) from audit_event where coalesce(old_value, '') || coalesce(new_value, '') ~ 'argon'")).isZero();
    }

    @Test
    void administratorsFindALine(Site site) {
        Http administrator = Http.signedIn(site, Site.ADMINISTRATOR);
        String found = administrator.get("/office/audit/trail?person=administration&kind=SIGNED_IN&day=" + site.sql().text("select current_date")).body();
        assertThat(found).contains("administration").doesNotContain("conseil");
        for (Map.Entry<String, Integer> one : Map.of("?kind=nonsense", 404, "?day=x", 404, "?before=x", 404,
                "?customer=C999999", 200).entrySet()) {
            assertThat(administrator.get("/office/audit/trail" + one.getKey()).statusCode()).as(one.getKey()).isEqualTo(one.getValue());
        }
    }

    /** In a transaction that leaves nothing behind, for nothing may be deleted. */
    @Test
    void answersOverAMillionLinesByIndex(Site site) throws SQLException {
        try (Connection connection = site.sql().connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into audit_event (actor, kind, customer_id)
                    select 'person' || n % 1000, 'READ', n % 50000 from generate_series(1, 1000000) n""");
            statement.execute("analyze audit_event");
            for (String condition : new String[] {"actor = 'person7'", "customer_id = 77", "kind = 'VISIT'", "true",
                "actor = 'person7' and id < 900000", "at >= now() + interval '1 day'"}) {
                try (ResultSet plan = statement.executeQuery("explain (analyze, timing off) select * from audit_event where "
                        + condition + " order by id desc limit 51")) {
                    StringBuilder text = new StringBuilder();
                    while (plan.next()) {
                        text.append(plan.getString(1)).append('\n');
                    }
                    assertThat(text).as(condition).doesNotContain("Seq Scan");
                    assertThat(Double.parseDouble(text.toString().replaceAll("(?s).*Execution Time: ([0-9.]+) ms.*", "$1")))
                            .as(condition).isLessThan(100);
                }
            }
            connection.rollback();
        }
    }
}
