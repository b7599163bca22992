package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.acceptance.harness.Verified;

/** Two servers on one database, and many clerks who number different runs in the same series at the same moment. */
@OnOwnSite
class NumberingAtOnceIT {

    private static final int CLERKS = 8;
    private static final int DRAFTS = 250;

    @Test
    void manyWhoNumberAtOnceLeaveNoGapAndNoDouble(Site first) throws Exception {
        try (Site second = first.node("second")) {
            Sql sql = first.sql();
            ReviewedRuns reviewed = new ReviewedRuns(sql, Site.TODAY);
            List<Long> runs = new ArrayList<>();
            for (int run = 0; run < CLERKS; run++) {
                runs.add(reviewed.with(DRAFTS));
            }
            long invoices = last(sql, "F");
            long credits = last(sql, "A");

            issueAtOnce(runs, List.of(first, second));

            // Every third draft is a credit note: 83 of 250.
            assertThat(last(sql, "F") - invoices).isEqualTo(CLERKS * 167L);
            assertThat(last(sql, "A") - credits).isEqualTo(CLERKS * 83L);
            assertThat(sql.lines("""
                    select series, count(*), count(distinct number), max(right(number, 6)::int) from invoice
                    where number like series || '2026-%' group by 1
                    having count(*) <> count(distinct number) or count(*) <> max(right(number, 6)::int)""")).isEmpty();
            // Each run has its numbers in one piece, in the order of its contracts.
            assertThat(sql.lines("""
                    select run_id, series from invoice where contract_numbers like 'T0%' group by 1, 2
                    having max(right(number, 6)::int) - min(right(number, 6)::int) + 1 <> count(*)""")).isEmpty();
            assertThat(sql.lines("""
                    select number from (select number, contract_numbers, lag(contract_numbers)
                      over (partition by run_id, series order by number) as before
                      from invoice where contract_numbers like 'T0%') i where before > contract_numbers""")).isEmpty();
            Verified verified = Verified.of(first);
            assertThat(verified.code()).as(verified.output()).isZero();
        }
    }

    private static long last(Sql sql, String series) {
        return sql.number("select coalesce(max(last_number), 0) from number_series where year = 2026 and series = ?", series);
    }

    /** All are signed in and stand ready before the first begins. */
    private static void issueAtOnce(List<Long> runs, List<Site> nodes) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(runs.size());
        try {
            CountDownLatch ready = new CountDownLatch(runs.size());
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                long run = runs.get(i);
                Clerk clerk = new Clerk(nodes.get(i % nodes.size()));
                work.add(clerks.submit(() -> {
                    ready.countDown();
                    ready.await();
                    clerk.issue(run);
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get(2, TimeUnit.MINUTES);
            }
        } finally {
            clerks.shutdownNow();
        }
    }
}
