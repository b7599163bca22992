package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Surfers;

/** Times that staff publish, and the one customer who has each. */
@OnOwnSite
class AppointmentIT {

    private static final String BOOK = "/portal/appointment/book?way=SITE";
    private static final List<String> TEN = List.of(Site.CAMILLE, Site.NADIA, Site.EMILY, Site.PAUL, Site.LUCIE, Site.ZOE, Site.MARC,
            Site.OLIVER, Site.CLAIRE, Site.HUGO);
    private static final int EACH = 5;

    /** From Monday 21 to Sunday 27 December 2026: Friday is Christmas, so four days with two times each. */
    @Test
    void isBookedMovedAndToldAndWithdrawnByStaff(Site site, Surfers surfers) throws SQLException {
        Page desk = surfers.signedIn(Site.ADVISER);
        publish(desk);
        assertThat(desk.locator("body")).containsText("Créneaux publiés : 8. Laissés de côté, car passés ou déjà pris : 0.");
        publish(desk);
        assertThat(desk.locator("body")).containsText("Créneaux publiés : 0. Laissés de côté, car passés ou déjà pris : 8.");

        Page portal = surfers.signedIn(Site.PAUL);
        portal.navigate(BOOK + "&from=21/12/2026");
        portal.locator("[id='booking:note']").fill("J’apporte mon bail.");
        click(portal, "booking:book");
        assertThat(portal.locator("main")).containsText("lundi 21 décembre 2026 à 09:00");
        String id = site.sql().text("select max(a.id) from appointment a join customer c on c.id = a.customer_id where c.number = 'C100031'");
        assertThat(site.sql().number("select count(*) from outbox_message where kind = 'APPOINTMENT' and calendar like ?",
                "%UID:appointment-" + id + "@quittance%DTSTART:20261221T080000Z%")).isOne();

        portal.navigate("/portal/appointment/book?moving=" + id + "&from=22/12/2026");
        click(portal, "booking:move");
        assertThat(portal.locator("main")).containsText("mardi 22 décembre 2026 à 09:00");
        HttpResponse<String> calendar = Http.signedIn(site, Site.PAUL).get("/portal/appointment/calendar?id=" + id);
        assertThat(calendar.body()).contains("UID:appointment-" + id, "DTSTART:20261222T080000Z", "DTEND:20261222T083000Z");
        assertThat(Http.signedIn(site, Site.NADIA).get("/portal/appointment/calendar?id=" + id).statusCode()).isEqualTo(404);
        portal.navigate("/portal/home");
        assertThat(portal.locator("main")).containsText("Rendez-vous mardi 22 décembre 2026 à 09:00");

        Http staff = Http.signedIn(site, Site.ADVISER);
        assertThat(staff.get("/office/customer/detail?number=C100031").body()).contains("Rendez-vous à venir", "22/12/2026");
        assertThat(staff.get("/office/customer/history?number=C100031&kind=APPOINTMENT").body()).contains("22/12/2026 09:00");
        desk.navigate("/office/appointment/list?show=BOOKED&from=22/12/2026");
        assertThat(desk.locator("main")).containsText("J’apporte mon bail.");
        desk.locator("[id='list:slots:0:withdraw']").click();
        desk.locator(".ui-confirmdialog-yes").click();
        assertThat(desk.locator("body")).containsText("Le créneau est retiré");

        assertThat(site.sql().text("select cancelled_by from appointment where id = ?", Long.valueOf(id))).isEqualTo(Site.ADVISER);
        assertThat(site.sql().number("select count(*) from outbox_message where subject = 'Nous devons annuler votre rendez-vous'")).isOne();
    }

    private static void publish(Page desk) {
        desk.navigate("/office/appointment/publish");
        desk.locator("[id='plan:deskName']").fill("Guichet de décembre");
        desk.locator("[id='plan:place']").selectOption(new SelectOption().setIndex(1));
        Map.of("first", "21/12/2026", "last", "27/12/2026", "from", "09:00", "until", "10:00", "minutes", "30")
                .forEach((field, text) -> desk.locator("[id='plan:" + field + "']").fill(text));
        click(desk, "plan:go");
    }

    @Test
    void fiftyWhoBookOneTimeAtOnceAreOne(Site site) throws Exception {
        List<Http> sessions = new ArrayList<>();
        List<Map<String, String>> posts = new ArrayList<>();
        for (String login : TEN) {
            Http http = Http.signedIn(site, login);
            for (int i = 0; i < EACH; i++) {
                String page = http.get(BOOK).body();
                Map<String, String> fields = new LinkedHashMap<>(Forms.of(page).stream()
                        .filter(post -> post.button().equals("booking:book")).findFirst().orElseThrow().fields());
                fields.put("primefaces.nonce", Http.nonce(page));
                sessions.add(http);
                posts.add(fields);
            }
        }
        assertThat(posts.stream().map(post -> post.get("booking:slot")).distinct()).hasSize(1);
        long slot = Long.parseLong(posts.get(0).get("booking:slot"));

        List<String> answers = atOnce(sessions, posts);

        assertThat(answers).hasSize(TEN.size() * EACH);
        assertThat(answers.stream().filter(answer -> answer.contains("/portal/appointment/list"))).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.contains("/portal/appointment/book"))).hasSize(TEN.size() * EACH - 1);
        assertThat(site.sql().number("select count(*) from appointment where slot_id = ?", slot)).isOne();
        site.sql().change("update appointment set cancelled_at = booked_at, cancelled_by = booked_by where slot_id = ?", slot);
    }

    /** Where each was led to. */
    private static List<String> atOnce(List<Http> sessions, List<Map<String, String>> posts) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(posts.size());
        try {
            CountDownLatch ready = new CountDownLatch(posts.size());
            List<Future<String>> work = new ArrayList<>();
            for (int i = 0; i < posts.size(); i++) {
                Http http = sessions.get(i);
                Map<String, String> post = posts.get(i);
                work.add(hands.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return http.post(BOOK, post).headers().firstValue("Location").orElse("nowhere");
                }));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> one : work) {
                answers.add(one.get(2, TimeUnit.MINUTES));
            }
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }

    /** Two times of Monday 11 January 2027, of which the adviser books one by telephone, moves it, and cancels it. */
    @Test
    void anAdviserBooksMovesAndCancelsForWhoIsOnTheTelephone(Site site) throws SQLException {
        for (String hour : List.of("09:00", "10:00")) {
            site.sql().change("""
                    insert into appointment_slot (id, way, desk, starts_at, ends_at, published_by, published_at)
                    values (nextval('id_seq'), 'TELEPHONE', 'Standard', cast(? as timestamptz), cast(? as timestamptz) + interval '20 minutes',
                      'conseil', now())""", "2027-01-11 " + hour + "+01", "2027-01-11 " + hour + "+01");
        }
        List<String> slots = site.sql().lines("select id from appointment_slot where desk = 'Standard' order by starts_at");
        Http adviser = Http.signedIn(site, Site.ADVISER);
        assertThat(adviser.get("/office/appointment/book?customer=C999999").body()).contains("Aucun client n’a cette référence");
        String page = "/office/appointment/book?customer=C100033&from=11/01/2027";
        assertThat(plain(adviser.get(page).body())).contains("Marc Vidal", "lun. 11 janv. 2027 à 09:00", "lun. 11 janv. 2027 à 10:00");

        assertThat(Newcomer.location(Newcomer.post(adviser, page, "booking", "book", Map.of("slot", slots.get(0), "topic", "METER",
                "telephone", "12", "note", "")))).as("nobody could be called").isEmpty();
        assertThat(Newcomer.location(Newcomer.post(adviser, page, "booking", "book", Map.of("slot", slots.get(0), "topic", "METER",
                "telephone", "04 73 00 00 33", "note", "")))).isEqualTo("/office/customer/detail?number=C100033");
        String id = site.sql().text("select id from appointment where slot_id = ?", Long.valueOf(slots.get(0)));
        assertThat(told(site)).containsExactly("Votre rendez-vous : lundi 11 janvier 2027 à 09:00");
        assertThat(site.sql().text("select booked_by from appointment where id = ?", Long.valueOf(id))).isEqualTo(Site.ADVISER);

        Newcomer.post(adviser, "/office/appointment/book?moving=" + id + "&from=11/01/2027", "booking", "move", Map.of("slot", slots.get(1)));
        assertThat(told(site)).last().isEqualTo("Votre rendez-vous est déplacé : lundi 11 janvier 2027 à 10:00");

        assertThat(adviser.get("/office/customer/detail?number=C100033").body())
                .contains("/office/appointment/book?moving=" + id, "Un compteur ou un relevé, 10:00");
        String list = "/office/appointment/list?show=BOOKED&from=11/01/2027";
        Forms.of(adviser.get(list).body()).stream().filter(post -> post.button().equals("list:slots:0:cancel")).findFirst().orElseThrow()
                .send(adviser, list);
        assertThat(told(site)).hasSize(3).last().isEqualTo("Votre rendez-vous est annulé");
        assertThat(site.sql().text("select cancelled_by from appointment where id = ?", Long.valueOf(id))).isEqualTo(Site.ADVISER);
        assertThat(plain(adviser.get("/office/appointment/book?moving=" + id).body())).as("cancelled")
                .contains("ne se déplace plus").doesNotContain("Déplacer à ce créneau");
        assertThat(adviser.get("/office/appointment/book?moving=1").statusCode()).as("never booked").isEqualTo(404);
        assertThatAnAppointmentThatIsOverSaysSo(Http.signedIn(site, Site.MARC), id);
        assertThat(Http.signedIn(site, Site.NADIA).get("/portal/appointment/book?moving=" + id).statusCode()).isEqualTo(404);
        assertThat(plain(adviser.get(page).body())).as("free again").contains("lun. 11 janv. 2027 à 10:00");
        site.sql().change("update appointment_slot set withdrawn_at = published_at, withdrawn_by = 'x' where desk = 'Standard'");
    }

    @Test
    void theNextStandsFirstAndThePastBelow(Site site, Surfers surfers) throws SQLException {
        for (String day : List.of("2026-10-06", "2027-01-13", "2026-11-10", "2027-01-12")) {
            site.sql().change("""
                    with slot as (
                      insert into appointment_slot (id, way, desk, starts_at, ends_at, published_by, published_at)
                      values (nextval('id_seq'), 'TELEPHONE', 'Suivi', cast(? as timestamptz), cast(? as timestamptz), 'conseil', now())
                      returning id)
                    insert into appointment (id, slot_id, customer_id, topic, telephone, booked_by, booked_at)
                    select nextval('id_seq'), slot.id, c.id, 'OTHER', '04 73 00 00 34', 'conseil', now()
                    from slot, customer c where c.email = '%s'""".formatted(Site.OLIVER), day + " 10:00+01", day + " 10:20+01");
        }
        try {
            Page page = surfers.signedIn(Site.OLIVER);
            page.navigate("/portal/appointment/list");
            assertThat(page.locator("[id='list:appointments'] tbody tr td:first-child")).containsText(
                    new String[] {"12 janvier 2027", "13 janvier 2027", "10 novembre 2026", "6 octobre 2026"});
        } finally {
            site.sql().change("delete from appointment where slot_id in (select id from appointment_slot where desk = 'Suivi')");
            site.sql().change("delete from appointment_slot where desk = 'Suivi'");
        }
    }

    private static void assertThatAnAppointmentThatIsOverSaysSo(Http customer, String id) {
        assertThat(plain(customer.get("/portal/appointment/book?moving=" + id).body()))
                .contains("Votre rendez-vous du lundi 11 janvier 2027 à 10:00 est annulé").doesNotContain("Déplacer à ce créneau");
        HttpResponse<String> calendar = customer.get("/portal/appointment/calendar?id=" + id);
        assertThat(calendar.headers().firstValue("Location").orElse("")).endsWith("/portal/appointment/list");
    }

    /** What Marc Vidal heard of appointments, in the order in which it was written. */
    private static List<String> told(Site site) {
        return site.sql().lines("select o.subject from outbox_message o join customer c on c.id = o.customer_id"
                + " where c.number = 'C100033' and o.kind = 'APPOINTMENT' order by o.created_at, o.id").stream()
                .map(AppointmentIT::plain).toList();
    }

    /** Without the blanks that never break. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Whatever the application forgets. */
    @Test
    void theDatabaseKeepsTwoOutOfOneTimeAndOnePersonOutOfTwo(Site site) {
        assertThat(site.sql().refusal("""
                insert into appointment (id, slot_id, customer_id, topic, booked_by, booked_at)
                select nextval('id_seq'), slot_id, customer_id, topic, booked_by, booked_at from appointment where cancelled_at is null limit 1
                """)).contains("appointment_of_slot");
        assertThat(site.sql().refusal("""
                insert into appointment_slot (id, way, adviser, desk, place, starts_at, ends_at, published_by, published_at)
                select nextval('id_seq'), way, adviser, desk, place, starts_at + interval '1 minute', ends_at + interval '1 minute',
                  published_by, published_at from appointment_slot where withdrawn_at is null limit 1""")).contains("appointment_slot_alone");
    }

    /** Booked yesterday for tomorrow: told once. Booked today for tomorrow: not told, for its customer knows. */
    @Test
    void recallsTheDayBefore(Site site) throws SQLException {
        String booked = """
                with slot as (insert into appointment_slot (id, way, desk, place, starts_at, ends_at, published_by, published_at)
                  values (nextval('id_seq'), 'SITE', ?, 'Riom', timestamptz '2026-11-22 10:00+01', timestamptz '2026-11-22 10:20+01',
                    'conseil', now()) returning id)
                insert into appointment (id, slot_id, customer_id, topic, booked_by, booked_at)
                select nextval('id_seq'), slot.id, c.id, 'METER', 'x', cast(? as timestamptz) from slot, customer c where c.number = 'C100032'
                """;
        site.sql().change(booked, "of today", "2026-11-21 09:00+01");
        site.sql().change(booked, "of yesterday", "2026-11-20 09:00+01");
        String told = "select count(*) from appointment a join appointment_slot s on s.id = a.slot_id"
                + " where s.desk = ? and a.reminded_at is not null";

        Await.until("the appointment of tomorrow is recalled", () -> site.sql().number(told, "of yesterday") == 1);
        assertThat(site.sql().number(told, "of today")).isZero();
        assertThat(site.sql().number("select count(*) from outbox_message o join customer c on c.id = o.customer_id where c.number = 'C100032'"
                + " and o.kind = 'APPOINTMENT' and o.calendar like '%DTSTART:20261122T090000Z%'")).isOne();
        site.sql().change("update appointment set cancelled_at = booked_at, cancelled_by = 'x' where booked_by = 'x'");
    }

    private static void click(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        page.waitForLoadState();
    }
}
