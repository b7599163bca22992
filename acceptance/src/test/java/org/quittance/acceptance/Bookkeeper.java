package org.quittance.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/** Whoever keeps the books, without a browser, so that several do it at once; and sellers who say how they are paid. */
final class Bookkeeper {

    private final Site site;
    private final Http http;

    Bookkeeper(Site site, String login) {
        this.site = site;
        http = Http.signedIn(site, login);
    }

    /** @param day as people write it, {@code 31/12/2025} */
    int validate(String day) {
        return press("/office/accounting/list", "validate", Map.of("day", day));
    }

    /** @return the status of the answer: every answer leads to another page */
    int prepareDunning() {
        return press("/office/dunning/list", "prepare", Map.of());
    }

    void payOutKitties() {
        press("/office/surplus/payout", "pay", Map.of());
    }

    /** Names the account, then types the code that came for it; a wrong account gets none. */
    void chooseTransfer(String contract, String iban, String holder) {
        String address = "/portal/surplus/payout?contract=" + contract;
        long before = codes();
        String asked = http.post(address, fields(page(address), "transfer", Map.of("iban", iban, "holder", holder))).body();
        if (codes() > before) {
            http.post(address, fields(asked, "confirm", Map.of("code", "000 000")));
            http.post(address, fields(asked, "confirm", Map.of("code", code())));
        }
    }

    private long codes() {
        return site.sql().number("select count(*) from outbox_message where kind = 'SIGNATURE_CODE'");
    }

    private String code() {
        Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(site.sql().text(
                "select body from outbox_message where kind = 'SIGNATURE_CODE' order by id desc limit 1"));
        return code.find() ? code.group(1) : "";
    }

    String page(String address) {
        return http.get(address).body();
    }

    Http http() {
        return http;
    }

    /** Presses the button {@code go} of a form of a page. @return the status of the answer */
    private int press(String address, String form, Map<String, String> fields) {
        return http.post(address, fields(page(address), form, fields)).statusCode();
    }

    private static Map<String, String> fields(String page, String form, Map<String, String> fields) {
        Map<String, String> posted = new LinkedHashMap<>();
        posted.put(form, form);
        fields.forEach((name, value) -> posted.put(form + ":" + name, value));
        posted.put(form + ":go", "");
        posted.put("jakarta.faces.ViewState", Http.viewState(page));
        posted.put("primefaces.nonce", Http.nonce(page));
        return posted;
    }
}
