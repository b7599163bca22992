package org.quittance.provider;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Tells the shop what became of a payment, until it answers 200, at most four times. */
@ApplicationScoped
class Notifier {

    private static final System.Logger LOG = System.getLogger(Notifier.class.getName());
    /** Seconds before each of the tries. */
    private static final int[] WAITS = {0, 3, 15, 40};
    private static final String OWED = "owed";

    @Inject
    private Transactions transactions;
    @Resource
    private ManagedScheduledExecutorService executor;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Shop shop = Shop.agreed();

    /** Kept as owed until the shop has taken it. */
    void tell(Transaction transaction, int afterSeconds) {
        transaction.set(OWED, "true");
        transactions.keep(transaction);
        later(transaction, 0, afterSeconds);
    }

    /** Waits for the shop's answer. */
    void tellNow(Transaction transaction) {
        transaction.set(OWED, "true");
        transactions.keep(transaction);
        attempt(transaction, 0);
    }

    /** Whatever the shop answers. */
    void repeat(Transaction transaction) {
        Map<String, String> told = transaction.told("DEBIT", transaction.get("status"));
        for (int after : new int[] {0, 0, 1, 2}) {
            executor.schedule(() -> post(transaction, told, shop), after, TimeUnit.SECONDS);
        }
    }

    /** What is told in the provider's name without being true. */
    void forge(Transaction transaction, Map<String, String> changed, Shop signer) {
        Map<String, String> told = transaction.told("DEBIT", "AUTHORISED");
        told.putAll(changed);
        executor.schedule(() -> post(transaction, told, signer), 0, TimeUnit.SECONDS);
    }

    void tellCredit(Transaction transaction) {
        executor.schedule(() -> post(transaction, transaction.told("CREDIT", "AUTHORISED"), shop), 0, TimeUnit.SECONDS);
    }

    /** What was still owed when the server fell. */
    void goOn() {
        transactions.all().stream().filter(one -> "true".equals(one.get(OWED))).forEach(one -> later(one, 0, 5));
    }

    private void later(Transaction transaction, int attempt, int seconds) {
        executor.schedule(() -> attempt(transaction, attempt), seconds, TimeUnit.SECONDS);
    }

    private void attempt(Transaction transaction, int attempt) {
        if (post(transaction, transaction.told("DEBIT", transaction.get("status")), shop) == 200) {
            transaction.set(OWED, "false");
            transactions.keep(transaction);
        } else if (attempt + 1 < WAITS.length) {
            later(transaction, attempt + 1, WAITS[attempt + 1]);
        }
    }

    /** @return the status of the shop's answer, 0 for none */
    private int post(Transaction transaction, Map<String, String> told, Shop signer) {
        Map<String, String> signed = new TreeMap<>(told);
        signed.put("signature", signer.signature(told));
        String body = signed.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        try {
            int status = http.send(HttpRequest.newBuilder(URI.create(transaction.get("vads_url_check")))
                    .timeout(Duration.ofSeconds(30)).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            LOG.log(System.Logger.Level.INFO, "{0} told: {1}", transaction.key(), status);
            return status;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.INFO, "{0} could not be told: {1}", transaction.key(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
