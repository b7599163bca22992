package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.quittance.acceptance.harness.Site;

/** Several members of staff who prepare a dunning run at once. */
record DunningAtOnce(Site site) {

    /** @return the only run that there is then; whoever came too late was sent on like the first, not to a page of an error */
    long prepare(int people) throws Exception {
        long before = site.sql().number("select coalesce(max(id), 0) from dunning_run");
        ExecutorService staff = Executors.newFixedThreadPool(people);
        List<Future<Integer>> answers = new ArrayList<>();
        try {
            CountDownLatch ready = new CountDownLatch(people);
            for (int i = 0; i < people; i++) {
                Bookkeeper one = new Bookkeeper(site, i % 2 == 0 ? Site.PAYMENTS : Site.OTHER_PAYMENTS);
                answers.add(staff.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return one.prepareDunning();
                }));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(302);
            }
        } finally {
            staff.shutdownNow();
        }
        assertThat(site.sql().number("select count(*) from dunning_run where id > ?", before)).isEqualTo(1);
        return site.sql().number("select max(id) from dunning_run");
    }
}
