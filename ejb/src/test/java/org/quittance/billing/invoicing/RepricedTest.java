package org.quittance.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.billing.ParkingReason;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

class RepricedTest {

    private static final Parked NO_READING = new Parked(ParkingReason.MISSING_READING, List.of("2026-01-01", "BASE"));
    private static final Parked NO_PRICE = new Parked(ParkingReason.NO_PRICE_IN_FORCE, List.of("2026-01-01", "DRAWN"));

    /** 100 + 20 and 50 + 10 make 180; 110 + 22 and 50 + 10 make 192. */
    @Test
    void addsUpThePeriodsWithTheirVat() {
        assertThat(Repriced.of(List.of(bill("100", "20"), bill("50", "10")), List.of(bill("110", "22"), bill("50", "10"))))
                .isEqualTo(new Repriced(Money.of("180"), Money.of("192"), null, false));
    }

    @Test
    void saysNothingOfAContractThatLacksAPeriod() {
        assertThat(Repriced.of(List.of(bill("100", "20"), NO_READING), List.of(bill("100", "20"), NO_READING)))
                .isEqualTo(new Repriced(null, null, NO_READING, false));
    }

    @Test
    void tellsWhenOnlyTheDraftCannotPriceIt() {
        assertThat(Repriced.of(List.of(bill("100", "20")), List.of(NO_PRICE)))
                .isEqualTo(new Repriced(null, null, NO_PRICE, true));
    }

    private static ProposedInvoice bill(String net, String vat) {
        return new ProposedInvoice(
                List.of(), List.of(), List.of(), List.of(new VatTotal(VatRate.of("20"), Money.of(net), Money.of(vat))));
    }
}
