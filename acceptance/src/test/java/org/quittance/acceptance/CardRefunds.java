package org.quittance.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/** Staff who give a payment by card back, several at once. */
record CardRefunds(Site site, String order) {

    /** Each has the page open before the first of them presses the button. */
    void atOnce(int people, String part) throws Exception {
        String address = "/office/card/attempt?id=" + site.sql().text(
                "select id from card_attempt where transaction_date || '-' || transaction_id = ?", order);
        ExecutorService staff = Executors.newFixedThreadPool(people);
        try {
            CountDownLatch ready = new CountDownLatch(people);
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Http http = Http.signedIn(site, i % 2 == 0 ? Site.PAYMENTS : Site.OTHER_PAYMENTS);
                Map<String, String> form = form(http.get(address).body(), part);
                work.add(staff.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return http.post(address, form).statusCode();
                }));
            }
            for (Future<?> one : work) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            staff.shutdownNow();
        }
    }

    private static Map<String, String> form(String page, String part) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("back", "back");
        form.put("back:part", part);
        form.put("back:refund", "");
        form.put("jakarta.faces.ViewState", Http.viewState(page));
        form.put("primefaces.nonce", Http.nonce(page));
        return form;
    }

    /** {@code 30.00 of 50.00, CAPTURED}. */
    String givenBack() {
        return site.sql().text("select refunded || ' of ' || amount || ', ' || state from card_attempt"
                + " where transaction_date || '-' || transaction_id = ?", order);
    }
}
