package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sites;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Surfers;
import org.quittance.acceptance.harness.Verified;

/**
 * The server is killed, as by a power failure, in the middle of its long work: nothing is lost or done twice. The middle
 * is reached by holding a lock that a writer needs, so it is the same middle in every run.
 */
@Order(2)
@ExtendWith(OnSites.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BillingRunCrashIT {

    private static final String CONNECTED =
            "select count(*) from pg_stat_activity where application_name = 'quittance'";

    private Site site;
    private Sql sql;
    private Surfers surfers;
    private BillingDesk desk;
    private long run;

    @BeforeAll
    void startAServerThatBillsTwoContractsAtATime(Sites sites) throws Exception {
        site = sites.copy("crash", settings -> settings.with("QUITTANCE_BILLING_CHUNK", "2"));
        sql = site.sql();
        surfers = new Surfers(site);
        desk = new BillingDesk(surfers.signedIn(Site.BILLING), site);
    }

    @AfterAll
    void stop() throws Exception {
        if (surfers != null) {
            surfers.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    @Order(1)
    void aRunKilledWhileGeneratingLosesAndDoublesNothing() throws Exception {
        run = desk.prepareTwoMonths();
        List<String> items = sql.texts("select id from run_item where run_id = ? order by id", run);
        assertThat(items).hasSizeGreaterThan(15);
        // Four parts of about equal size, two at a time, two contracts a chunk: both first parts stop in their second.
        int part = (items.size() + 3) / 4;
        try (Locks lock = new Locks(site, "select id from run_item where id in (%s, %s) for update"
                .formatted(items.get(3), items.get(part + 3)))) {
            desk.act(run, "generate");
            lock.awaitWaiting(2);
            assertThat(drafts()).as("drafts when the server is killed").isPositive().isLessThan(items.size());
            site.kill();
        }
        assertThat(desk.status(run)).isEqualTo("GENERATING");

        site.restart();

        desk.awaitRun(run, "GENERATED");
        assertThat(sql.lines("""
                select r.status, count(*), count(i.id) from run_item r
                left join invoice_contract i on i.run_id = r.run_id and i.contract_id = r.contract_id
                where r.run_id = ? group by 1 order by 1""", run)).containsExactly(
                "INVOICED " + (items.size() - 1) + " " + (items.size() - 1), "PARKED 1 0");
        assertThat(drafts()).isEqualTo(items.size() - 1L);
    }

    private long drafts() {
        return sql.number("select count(*) from invoice where run_id = ?", run);
    }

    /** In the middle: the documents have their numbers in the open transaction, the ledger waits for its chain. */
    @Test
    @Order(2)
    void aRunKilledWhileIssuingGivesItsNumbersBackAndTheSameOnesNextTime() throws Exception {
        desk = new BillingDesk(surfers.signedInAnew(Site.BILLING), site);
        desk.act(run, "review");
        desk.awaitRun(run, "REVIEWED");
        long last = sql.number("select last_number from number_series where series = 'F' and year = 2026");
        List<String> drafts = sql.texts("select id from invoice where run_id = ? order by contract_numbers, id", run);
        Clerk clerk = new Clerk(site);
        CompletableFuture<Void> cutOff;
        try (Locks lock = new Locks(site, "select 1 from ledger_chain where kind = 'NUMBER' and series = 'F' and year = 2026"
                + " for update")) {
            cutOff = CompletableFuture.runAsync(() -> clerk.issue(run));
            lock.awaitWaiting(1);
            site.kill();
        }
        assertThat(cutOff).failsWithin(Duration.ofSeconds(30));
        Await.until("the database has undone it", () -> sql.number(CONNECTED) == 0);
        assertThat(desk.status(run)).isEqualTo("REVIEWED");
        assertThat(sql.texts("select distinct status from invoice where run_id = ?", run)).containsExactly("DRAFT");
        assertThat(Verified.of(site).code()).isZero();

        site.restart();

        new Clerk(site).issue(run);
        desk.awaitRun(run, "ISSUED");
        assertThat(sql.texts("select id from invoice where run_id = ? order by number", run)).isEqualTo(drafts);
        assertThat(sql.texts("select min(number) from invoice where run_id = ?", run))
                .containsExactly("F2026-%06d".formatted(last + 1));
        assertThat(sql.number("select last_number from number_series where series = 'F' and year = 2026"))
                .isEqualTo(last + drafts.size());
        assertThat(Verified.of(site).code()).isZero();
    }

    @Test
    @Order(3)
    void aRunKilledWhilePublishingMakesOneDocumentAndOneNoticePerInvoice() throws Exception {
        long noticesBefore = sql.number("select count(*) from outbox_message");
        desk = new BillingDesk(surfers.signedInAnew(Site.BILLING), site);
        List<String> numbers = sql.texts("select number from invoice where run_id = ? order by id", run);
        try (Locks lock = new Locks(site, "select id from invoice where id = (select max(id) from invoice where run_id = "
                + run + ") for update")) {
            desk.act(run, "publish");
            lock.awaitWaiting(1);
            site.kill();
        }
        assertThat(desk.status(run)).isEqualTo("PUBLISHING");

        site.restart();

        desk.awaitRun(run, "PUBLISHED");
        assertThat(sql.lines("""
                select i.number from invoice i where run_id = ?
                and (status <> 'PUBLISHED' or 1 <> (select count(*) from document d join archive.document_content c
                     on c.document_id = d.id where d.invoice_id = i.id))""", run)).isEmpty();
        assertThat(sql.number("select count(*) from outbox_message") - noticesBefore).isEqualTo(sql.number("""
                select count(*) from invoice i join customer c on c.id = i.customer_id
                where i.run_id = ? and c.email is not null""", run));
        assertThat(sql.lines("""
                select i.number, count(m.id) from invoice i join customer c on c.id = i.customer_id and c.email is not null
                left join outbox_message m on m.body like '%' || i.number || '%'
                where i.run_id = ? group by 1 having count(m.id) <> 1""", run)).isEmpty();
        assertThat(sql.texts("select number from invoice where run_id = ? order by id", run)).isEqualTo(numbers);
        Verified verified = Verified.of(site);
        assertThat(verified.code()).as(verified.output()).isZero();
    }

    @Test
    @Order(4)
    void anImportKilledHalfwayEndsAsIfNothingHadHappened() throws Exception {
        Path file = site.newestMeterFile();
        desk = new BillingDesk(surfers.signedInAnew(Site.BILLING), site);
        long imported;
        // A day of the eighth household, so in the second block of lines, is being written by somebody else: by us.
        try (Locks lock = new Locks(site, """
                insert into load_curve_day (meter_id, flow, day, step_minutes, watts)
                select m.id, 'CONSUMPTION', '2026-11-10', 30, array_fill(0, array[48]) from meter m
                join service_point p on p.id = m.service_point_id where p.reference = '30002314858837'""")) {
            imported = desk.importFile(file);
            lock.awaitWaiting(1);
            assertThat(sql.number("select lines_read from meter_file where id = ?", imported)).isEqualTo(5000);
            site.kill();
        }

        site.restart();

        desk.awaitFile(imported, "IMPORTED");
        List<String> lines = Files.readAllLines(file);
        List<String[]> values = lines.stream().skip(1).map(line -> line.split(";"))
                .filter(fields -> fields[8].matches("\\d+") && !fields[0].equals("30009999999999")).toList();
        assertThat(sql.lines("""
                select lines_read, lines_accepted, lines_doubled, lines_rejected,
                       (select count(*) from meter_file_error where meter_file_id = f.id),
                       (select count(*) from meter_file_day where meter_file_id = f.id)
                from meter_file f where id = ?""", imported)).containsExactly(
                (lines.size() - 1) + " " + values.size() + " 0 2 2 0");
        assertThat(sql.number("select sum(w) from load_curve_day d cross join unnest(d.watts) w"
                + " where d.day >= '2026-11-01' and w >= 0")).isEqualTo(values.stream()
                .filter(fields -> fields[7].compareTo("2026-11-01 00:00:00") > 0)
                .mapToLong(fields -> Long.parseLong(fields[8])).sum());
    }
}
