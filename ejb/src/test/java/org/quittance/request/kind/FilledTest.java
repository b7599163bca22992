package org.quittance.request.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.request.RequestItem;

class FilledTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "LAST_DAY, 2026-12-31, -",
        "LAST_DAY, 2026-02-30, UNREADABLE",
        "LAST_DAY, 31/12/2026, UNREADABLE",
        "AMOUNT, 12.50, -",
        "AMOUNT, 12.505, UNREADABLE",
        "AMOUNT, douze, UNREADABLE",
        "INDEX_WATER, 1234, -",
        "INDEX_WATER, 1234.567, -",
        "INDEX_WATER, 1234.5678, UNREADABLE",
        "INDEX_WATER, -12, UNREADABLE",
        "PLATE, AB-123-CD, -",
        "PLATE, '   ', MISSING",
        "TEXT, -, MISSING"})
    void whatIsWrittenHasToBeReadable(RequestItem item, String text, FormFault fault) {
        Map<RequestItem, String> typed = new HashMap<>();
        typed.put(item, text);

        assertThat(new Filled(typed).fault(FormField.required(item))).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void whatIsOptionalMayBeMissing() {
        assertThat(new Filled(Map.of()).fault(FormField.optional(RequestItem.NEW_ADDRESS))).isEmpty();
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        FormField contract = FormField.choice(RequestItem.CONTRACT,
                List.of(new FormField.Choice("E100001", "E100001, 3 rue des Tilleuls", null)));

        assertThat(new Filled(Map.of(RequestItem.CONTRACT, "E100001")).fault(contract)).isEmpty();
        assertThat(new Filled(Map.of(RequestItem.CONTRACT, "E100002")).fault(contract)).contains(FormFault.UNKNOWN);
    }

    /** A line keeps 200 characters, a text 2,000. */
    @Test
    void whatIsLongerThanIsKeptIsRefused() {
        assertThat(new Filled(Map.of(RequestItem.PLATE, "a".repeat(200))).fault(FormField.required(RequestItem.PLATE))).isEmpty();
        assertThat(new Filled(Map.of(RequestItem.PLATE, "a".repeat(201))).fault(FormField.required(RequestItem.PLATE)))
                .contains(FormFault.TOO_LONG);
        assertThat(new Filled(Map.of(RequestItem.TEXT, "a".repeat(2_001))).fault(FormField.required(RequestItem.TEXT)))
                .contains(FormFault.TOO_LONG);
    }

    @Test
    void daysAndAmountsAreReadAsTheyAreKept() {
        Filled filled = new Filled(Map.of(RequestItem.LAST_DAY, " 2026-12-31 ", RequestItem.AMOUNT, "12.5"));

        assertThat(filled.day(RequestItem.LAST_DAY)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(filled.amount(RequestItem.AMOUNT)).isEqualTo(new Money(1_250));
    }
}
