package org.quittance.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.quittance.billing.charging.BatteryLedger.Flows;
import org.quittance.billing.charging.BatteryLedger.Limits;

/** The virtual battery, month by month. */
class BatteryLedgerTest {

    private static final YearMonth MAY = YearMonth.of(2025, 5);

    /** May 300 in, 100 drawn: 200 left. June 50 in, 400 drawn: all 250 restored. July nothing in: nothing restored. */
    @Test
    void takesTheDrawFromTheBatteryUntilItIsEmpty() {
        assertThat(texts(Limits.NONE, "300 100", "50 400", "0 80")).containsExactly(
                "0 + 300 - 0 - 0 - 100 = 200", "200 + 50 - 0 - 0 - 250 = 0", "0 + 0 - 0 - 0 - 0 = 0");
    }

    /** Capacity 250: of 300 in May 50 do not fit, then 20 are drawn; June brings 30, of which 10 do not fit. */
    @Test
    void cutsOffWhatDoesNotFitBeforeTheDraw() {
        assertThat(texts(new Limits(new BigDecimal("250"), null), "300 20", "30 0")).containsExactly(
                "0 + 300 - 0 - 50 - 20 = 230", "230 + 30 - 0 - 10 - 0 = 250");
    }

    /** A kWh lives two months: May's 100 less 30 drawn in May are gone before July's draw, June's 40 are not. */
    @Test
    void dropsTheOldestLotsPastTheirExpiryBeforeTheDraw() {
        assertThat(texts(new Limits(null, 2), "100 30", "40 0", "0 100", "5 0")).containsExactly(
                "0 + 100 - 0 - 0 - 30 = 70", "70 + 40 - 0 - 0 - 0 = 110", "110 + 0 - 70 - 0 - 40 = 0",
                "0 + 5 - 0 - 0 - 0 = 5");
    }

    /** The draw uses the oldest first: May's 100 cover June's 60, so only 40 of them expire in July. */
    @Test
    void drawsTheOldestFirst() {
        assertThat(texts(new Limits(null, 2), "100 0", "40 60", "0 0")).last().isEqualTo("80 + 0 - 40 - 0 - 0 = 40");
    }

    @Test
    void passesMonthsOfWhichNothingIsKnown() {
        BatteryLedger ledger = BatteryLedger.of(new Limits(null, 2),
                Map.of(MAY, flows("100 0"), MAY.plusMonths(3), flows("0 10")));
        assertThat(ledger.months()).extracting(month -> month.month() + " " + month.expired() + " " + month.closing())
                .containsExactly("2025-05 0 100", "2025-06 0 100", "2025-07 100 0", "2025-08 0 0");
    }

    @Test
    void isEmptyWithoutMonths() {
        assertThat(BatteryLedger.of(Limits.NONE, Map.of()).months()).isEmpty();
        assertThat(BatteryLedger.of(Limits.NONE, Map.of()).restored(MAY)).isZero();
    }

    /** Closes exactly whatever goes in and out, within its limits; what is restored was drawn and had been there. */
    @Property
    void alwaysCloses(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 2_000_000) Integer> injected,
            @ForAll @Size(min = 30, max = 30) List<@IntRange(max = 2_000_000) Integer> drawn,
            @ForAll @IntRange(min = 1, max = 3_000_000) int capacity, @ForAll @IntRange(min = 1, max = 20) int expiry) {
        Map<YearMonth, Flows> flows = new TreeMap<>();
        for (int i = 0; i < injected.size(); i++) {
            flows.put(MAY.plusMonths(i), new Flows(wattHours(injected.get(i)), wattHours(drawn.get(i))));
        }
        BigDecimal before = BigDecimal.ZERO;
        for (BatteryMonth month : BatteryLedger.of(new Limits(wattHours(capacity), expiry), flows).months()) {
            assertThat(month.opening()).isEqualByComparingTo(before);
            assertThat(month.opening().add(month.injected()).subtract(month.expired()).subtract(month.capped())
                    .subtract(month.restored())).isEqualByComparingTo(month.closing());
            assertThat(month.closing()).isBetween(BigDecimal.ZERO, wattHours(capacity));
            assertThat(month.restored()).isLessThanOrEqualTo(flows.get(month.month()).drawn());
            before = month.closing();
        }
    }

    private static BigDecimal wattHours(int value) {
        return BigDecimal.valueOf(value, 3);
    }

    private static Flows flows(String text) {
        String[] part = text.split(" ");
        return new Flows(new BigDecimal(part[0]), new BigDecimal(part[1]));
    }

    /** From May 2025 on, each month as "injected drawn". */
    private static List<String> texts(Limits limits, String... months) {
        Map<YearMonth, Flows> flows = new TreeMap<>();
        for (int i = 0; i < months.length; i++) {
            flows.put(MAY.plusMonths(i), flows(months[i]));
        }
        return BatteryLedger.of(limits, flows).months().stream().map(month -> month.opening() + " + " + month.injected()
                + " - " + month.expired() + " - " + month.capped() + " - " + month.restored() + " = "
                + month.closing()).toList();
    }
}
