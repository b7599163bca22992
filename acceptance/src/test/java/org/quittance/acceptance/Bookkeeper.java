package org.quittance.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quittance.acceptance.harness.Http;
import org.quittance.acceptance.harness.Site;

/** Whoever keeps the books, without a browser, so that several do it at once; and sellers who say how they are paid. */
final class Bookkeeper {

    private final Http http;

    Bookkeeper(Site site, String login) {
        http = Http.signedIn(site, login);
    }

    /** @param day as people write it, {@code 31/12/2025} */
    int validate(String day) {
        return press("/office/accounting/list", "validate", Map.of("day", day));
    }

    void payOutKitties() {
        press("/office/surplus/payout", "pay", Map.of());
    }

    void chooseTransfer(String contract, String iban, String holder) {
        press("/portal/surplus/payout?contract=" + contract, "transfer", Map.of("iban", iban, "holder", holder));
    }

    String page(String address) {
        return http.get(address).body();
    }

    Http http() {
        return http;
    }

    /** Presses the button {@code go} of a form of a page. @return the status of the answer */
    private int press(String address, String form, Map<String, String> fields) {
        String page = page(address);
        Map<String, String> posted = new LinkedHashMap<>();
        posted.put(form, form);
        fields.forEach((name, value) -> posted.put(form + ":" + name, value));
        posted.put(form + ":go", "");
        posted.put("jakarta.faces.ViewState", Http.viewState(page));
        posted.put("primefaces.nonce", Http.nonce(page));
        return http.post(address, posted).statusCode();
    }
}
