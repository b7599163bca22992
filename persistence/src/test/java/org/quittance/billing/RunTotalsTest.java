package org.quittance.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

class RunTotalsTest {

    private static RunTotals of(String base, String tax) {
        return RunTotals.of(2, List.of(new RunTotals.OfRate(VatRate.of("20"), Money.of(base), Money.of(tax))));
    }

    @Test
    void addsUpItsRates() {
        RunTotals totals = RunTotals.of(3, List.of(
                new RunTotals.OfRate(VatRate.of("5.5"), Money.of("100.00"), Money.of("5.50")),
                new RunTotals.OfRate(VatRate.of("20"), Money.of("200.00"), Money.of("40.00"))));
        assertThat(totals.net()).isEqualTo(Money.of("300.00"));
        assertThat(totals.gross()).isEqualTo(Money.of("345.50"));
        assertThat(totals.taxAt(VatRate.of("20"))).isEqualTo(Money.of("40.00"));
        assertThat(totals.taxAt(VatRate.of("10"))).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"112.34, 100.00, 12.3", "50.00, 100.00, -50.0", "100.00, 100.00, 0.0", "10.00, -10.00, 200.0"})
    void comparesWithAnEarlierRun(String now, String before, String percent) {
        assertThat(of(now, "0.00").percentMoreThan(of(before, "0.00"))).isEqualByComparingTo(percent);
    }

    @Test
    void comparesWithNothingNotAtAll() {
        assertThat(of("10.00", "2.00").percentMoreThan(RunTotals.of(0, List.of()))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"F2026-000205, F2026-000223, 19, true", "F2026-000205, F2026-000223, 18, false",
            "A2026-000001, A2026-000001, 1, true"})
    void seesAGapInTheNumbers(String first, String last, long count, boolean whole) {
        assertThat(new NumberSpan(InvoiceKind.INVOICE, "F", first, last, count).isWithoutGaps()).isEqualTo(whole);
    }
}
