package org.quittance.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** A customer at the provider's page, and what the database says afterwards. */
final class CardCounter {

    private static final String KEY = "1122334455667788";

    private final Site site;
    private final Sql sql;

    CardCounter(Site site) {
        this.site = site;
        this.sql = site.sql();
    }

    /** Up to the provider's page, with an amount on account. @return the order, as the provider names it */
    String goOnAccount(Page page, String amount) {
        page.navigate("/portal/payment/card");
        for (Locator tick : page.locator("[id^='card:open'] input[type=checkbox]").all()) {
            tick.uncheck();
        }
        page.locator("[id='card:amount']").fill(amount);
        page.locator("[id='card:pay']").click();
        return handOver(page);
    }

    /** Leaves the hand-over page. */
    String handOver(Page page) {
        assertThat(page).hasURL(Pattern.compile("/pay-handover\\?"));
        String order = page.locator("input[name=vads_order_id]").inputValue();
        page.locator("#provider button").click();
        assertThat(page.locator("h1")).containsText("Paiement de");
        return order;
    }

    void choose(Page page, String act) {
        page.locator("button[value=" + act + "]").click();
    }

    /** And waits until that is known. */
    void choose(Page page, String order, String act, String state) {
        choose(page, act);
        await(order, state);
    }

    /** The page of the outcome, sooner or later: it asks every two seconds. */
    void says(Page page, String words) {
        assertThat(page.locator("main .q-notice-title")).containsText(words);
    }

    String state(String order) {
        return sql.text("select state from card_attempt where transaction_date || '-' || transaction_id = ?", order);
    }

    void await(String order, String state) {
        Await.until(order + " is " + state, () -> state(order).equals(state));
    }

    long entries(String order) {
        return sql.number("select count(*) from account_entry where reference = ?", order);
    }

    /** Lets the time for a question to the provider come. */
    void letAsk(String order) throws Exception {
        sql.change("update card_attempt set next_question_at = '2026-01-01' where transaction_date || '-' || transaction_id = ?",
                order);
    }

    /** What the provider would tell of a payment of ours, with some of it changed, signed. @return our answer */
    String tell(String order, String... changes) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("vads_site_id", "12345678");
        fields.put("vads_ctx_mode", "TEST");
        fields.put("vads_currency", "978");
        fields.put("vads_amount", sql.text("""
                select cast(amount * 100 as bigint) from card_attempt
                where transaction_date || '-' || transaction_id = ?""", order));
        fields.put("vads_trans_date", order.substring(0, 14));
        fields.put("vads_trans_id", order.substring(15));
        fields.put("vads_trans_status", "AUTHORISED");
        fields.put("vads_trans_uuid", "told" + order);
        fields.put("vads_operation_type", "DEBIT");
        fields.put("vads_url_check_src", "RETRY");
        fields.put("vads_warranty_result", "");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        Map<String, String> signed = new LinkedHashMap<>(fields);
        signed.put("signature", signature(fields));
        return new Http(site).post("/card/notification", signed).body();
    }

    private static String signature(Map<String, String> fields) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(
                    (String.join("+", fields.values()) + "+" + KEY).getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
