package org.quittance.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.Await;
import org.quittance.acceptance.harness.Sql;

/** The member of staff who takes in what the bank says. */
final class BankDesk {

    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");

    private final Page page;
    private final Sql sql;
    private final Path folder;

    BankDesk(Page page, Sql sql, Path folder) {
        this.page = page;
        this.sql = sql;
        this.folder = folder;
    }

    /** Sends a file and waits until it is worked off; it stays among the artifacts. */
    long take(String name, String content) {
        try {
            long id = send(name, content);
            Await.until(name + " is worked off", () -> !status(id).matches("RECEIVED|IMPORTING"));
            Await.until("the page of " + name + " says so", () -> {
                page.navigate("/office/bank/file?id=" + id);
                return page.locator("[id='progress']").isVisible();
            });
            if (status(id).equals("IMPORTED")) {
                Artifacts.keep("sepa/" + name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file and leaves it to its job. */
    long send(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        page.navigate("/office/bank/import");
        page.locator("[id='upload:file']").setInputFiles(file);
        page.locator("[id='upload:go']").click();
        page.waitForURL("**/office/bank/file?*");
        Matcher matcher = ID.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("no id in " + page.url());
        }
        return Long.parseLong(matcher.group(1));
    }

    String status(long file) {
        return sql.text("select status from bank_file where id = ?", file);
    }

    /** New, known and passed over. */
    String counts(long file) {
        return sql.lines("select entries_new, entries_known, entries_skipped from bank_file where id = ?", file).get(0);
    }

    void open(long entry) {
        page.navigate("/office/bank/entry?id=" + entry);
    }

    void press(String button) {
        page.locator("[id='" + button + "']").click();
        page.waitForLoadState();
    }

    void fill(String field, String text) {
        page.locator("[id='" + field + "']").fill(text);
    }

    String says() {
        return page.locator("main").textContent();
    }
}
