package org.quittance.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.search.OwnedThing;

class AddressedThingTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    /** Ways to look at what is shown. */
    private static final Set<String> NAMING_NOTHING = Set.of("day", "edit", "from", "grain", "kind", "means", "month", "months",
            "period", "q", "step", "until", "way", "year");

    @ParameterizedTest
    @CsvSource({"/portal/invoice/detail, number, F2026-000001, INVOICE, F2026-000001", "/portal/invoice/pdf, number, F1, INVOICE, F1",
        "/portal/contract/detail, number, E100001, CONTRACT, E100001", "/portal/water/download, contract, W1, CONTRACT, W1",
        "/portal/document/pdf, id, 17, DOCUMENT, 17", "/portal/request/file, id, 17, REQUEST_FILE, 17",
        "/portal/request/detail, id, 17, REQUEST, 17", "/portal/request/new, about, W1 2026-01-01, SUBJECT, W1",
        "/portal/appointment/calendar, id, 17, APPOINTMENT, 17", "/portal/document/statement, account, C1-1, ACCOUNT, C1-1"})
    void isWhatThePathAndTheParameterSay(String path, String parameter, String value, OwnedThing thing, String name) {
        assertThat(AddressedThing.of(path, Map.of(parameter, value)::get)).contains(new AddressedThing(thing, name));
    }

    @ParameterizedTest
    @CsvSource({"/portal/home, number", "/portal/request/list, id", "/portal/invoice/list, year", "/portal/access/switch, q"})
    void isNothingWhereTheAddressNamesNothing(String path, String parameter) {
        assertThat(AddressedThing.of(path, Map.of(parameter, "1")::get)).isEmpty();
    }

    /** A page that names something else has to say here whose that is, or it answers 404 where another space is shown. */
    @Test
    void knowsEveryParameterOfEveryPage() throws IOException {
        List<String> unknown = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(PAGES.resolve("portal"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                String path = "/" + PAGES.relativize(page).toString().replace(".xhtml", "");
                PARAMETER.matcher(Files.readString(page)).results().map(found -> found.group(1))
                        .filter(name -> !NAMING_NOTHING.contains(name) && AddressedThing.of(path, Map.of(name, "1")::get).isEmpty())
                        .forEach(name -> unknown.add(path + " " + name));
            }
        }
        assertThat(unknown).isEmpty();
    }
}
