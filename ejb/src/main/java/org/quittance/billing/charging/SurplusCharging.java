package org.quittance.billing.charging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * What the operator pays for the energy that a customer feeds in: kWh at a dated price. The amounts are what the customer
 * earns; they feed the kitty.
 */
public final class SurplusCharging implements Charging {

    private final PriceBook prices;
    private final Consumption injected;

    /** @param injected energy fed in, in one class */
    public SurplusCharging(PriceBook prices, Consumption injected) {
        this.prices = prices;
        this.injected = injected;
    }

    @Override
    public Charged charge(Due due) {
        DateRange period = due.arrears();
        List<ProposedQuantity> quantities = injected.metered(period);
        BigDecimal total = ElectricityCharging.total(quantities, TimeClass.BASE);
        List<PricedPart> parts = prices.complete(price -> price.rule().basis() == Basis.PER_UNIT
                && price.rule().measure() == Measure.INJECTED, period, new Unpriced(Measure.INJECTED.name(), null));
        List<BigDecimal> shares =
                injected.split(TimeClass.BASE, total, parts.stream().map(PricedPart::period).toList());
        List<ProposedLine> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            lines.add(LineMaths.perUnit(parts.get(i), shares.get(i)));
        }
        return Charged.of(lines, quantities);
    }
}
