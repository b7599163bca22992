package org.quittance.billing.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.period;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Days billed in advance are looked at again advance by advance, or a month's fee would not find its line. */
class EarlierAdvancesTest {

    @Test
    void followEachOther() {
        assertThat(EarlierDays.together(List.of(period("2026-02-01", "2026-03-01"), period("2026-01-15", "2026-02-01"))))
                .containsExactly(period("2026-01-15", "2026-02-01"), period("2026-02-01", "2026-03-01"));
    }

    /** One price changed within the advance, the other did not. */
    @Test
    void areOneWhereTheyShareDays() {
        assertThat(EarlierDays.together(List.of(period("2026-01-01", "2026-02-01"), period("2026-01-01", "2026-03-01"),
                period("2026-02-01", "2026-03-01"), period("2026-03-01", "2026-04-01"))))
                .containsExactly(period("2026-01-01", "2026-03-01"), period("2026-03-01", "2026-04-01"));
    }
}
