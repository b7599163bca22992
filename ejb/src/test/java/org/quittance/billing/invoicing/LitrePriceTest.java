package org.quittance.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.billing.QuantityUnit;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

class LitrePriceTest {

    private static final List<LitrePrice.Line> LINES = List.of(
            line(QuantityUnit.DAY, "5.5", "25.29"), line(QuantityUnit.M3, "5.5", "70.18"),
            line(QuantityUnit.DAY, "10", "12.89"), line(QuantityUnit.M3, "10", "103.49"));

    /**
     * Subscription: 25.29 x 1.055 = 25.29 + 1.39 (1.39095) = 26.68; 12.89 x 1.10 = 12.89 + 1.29 = 14.18; together 40.86.
     * Total: 95.47 + 5.25 (5.25085) + 116.38 + 11.64 (11.638) = 228.74; less 40.86 = 187.88 for 59 m3: 187.88 / 59000 = 0.00318440...
     */
    @Test
    void leavesTheSubscriptionOutAndRoundsToFiveDecimals() {
        LitrePrice price = LitrePrice.of(ServiceKind.WATER, new BigDecimal("59"), LINES).orElseThrow();

        assertThat(price.subscription()).isEqualTo(Money.of("40.86"));
        assertThat(price.perLitre()).isEqualByComparingTo("0.00318");
        assertThat(price.perLitre().scale()).isEqualTo(5);
    }

    /** 94.79 + 5.21 (5.21345) = 100.00; (100.00 - 0) / 8000 = 0.0125 exactly; 100.00 / 32000 = 0.003125 rounds up to 0.00313. */
    @Test
    void roundsHalfUp() {
        List<LitrePrice.Line> volume = List.of(line(QuantityUnit.M3, "5.5", "94.79"));

        assertThat(LitrePrice.of(ServiceKind.WATER, new BigDecimal("8"), volume).orElseThrow()
                .perLitre()).isEqualByComparingTo("0.0125");
        assertThat(LitrePrice.of(ServiceKind.WATER, new BigDecimal("32"), volume).orElseThrow()
                .perLitre()).isEqualByComparingTo("0.00313");
    }

    @Test
    void hasNoneWhereNoWaterWasUsedOrTooMuchIsGivenBack() {
        assertThat(LitrePrice.of(ServiceKind.WATER, BigDecimal.ZERO, LINES)).isEmpty();
        assertThat(LitrePrice.of(ServiceKind.WATER, new BigDecimal("-3"), LINES)).isEmpty();
    }

    @Test
    void hasNoneForOtherKindsOfService() {
        assertThat(LitrePrice.of(ServiceKind.ELECTRICITY, new BigDecimal("59"), LINES)).isEmpty();
    }

    private static LitrePrice.Line line(QuantityUnit unit, String rate, String net) {
        return new LitrePrice.Line(unit, VatRate.of(rate), Money.of(net));
    }
}
