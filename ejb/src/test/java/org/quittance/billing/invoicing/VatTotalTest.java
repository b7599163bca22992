package org.quittance.billing.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.billing.PriceUnit;
import org.quittance.billing.QuantityUnit;
import org.quittance.billing.charging.ProposedLine;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Levy;
import org.quittance.tariff.PriceTerms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.billing.charging.Catalogue.period;


class VatTotalTest {

    @Test
    void taxesTheSumOfTheLinesOfARateAndNotEachLine() {
        // 20 % of 0.09 is 0.018, so 0.02; line by line it would be 3 x 0.006, rounded 0.03
        assertThat(VatTotal.of(amounts(line("0.03", "20"), line("0.03", "20"), line("0.03", "20"))))
                .containsExactly(new VatTotal(VatRate.of("20"), Money.of("0.09"), Money.of("0.02")));
    }

    @Test
    void keepsRatesApartLowestFirst() {
        assertThat(VatTotal.of(amounts(line("10.00", "20"), line("10.00", "5.5"), line("1.00", "20.00"))))
                .containsExactly(
                        new VatTotal(VatRate.of("5.5"), Money.of("10.00"), Money.of("0.55")),
                        new VatTotal(VatRate.of("20"), Money.of("11.00"), Money.of("2.20")));
    }

    @Test
    void isNothingWithoutLines() {
        ProposedInvoice empty = ProposedInvoice.of(List.of(), List.of(), List.of());
        assertThat(empty.gross()).isEqualTo(Money.ZERO);
    }

    private static Stream<VatTotal.Amount> amounts(ProposedLine... lines) {
        return Stream.of(lines).map(VatTotal.Amount::of);
    }

    private static ProposedLine line(String net, String percent) {
        ProposedLine.What what = new ProposedLine.What("FEE", null,
                new PriceTerms.Labels(Heading.TAXES, "Taxe", "Tax", Levy.VAT_ENERGY, "4478"), null, false);
        return new ProposedLine(what, period("2025-01-01", "2025-02-01"), new ProposedLine.Count(
                BigDecimal.ONE, QuantityUnit.KWH, BigDecimal.ONE, PriceUnit.EUR_PER_MWH), VatRate.of(percent),
                Money.of(net), Explanation.of(Formula.PER_UNIT, "1", "1"));
    }
}
