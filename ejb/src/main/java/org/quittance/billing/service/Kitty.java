package org.quittance.billing.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quittance.billing.Invoice;
import org.quittance.billing.MeteredQuantity;
import org.quittance.money.Money;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/** What a customer earned by surplus: opening + earned = closing of each movement, the closing of one the next's opening. */
public record Kitty(List<Movement> movements) {

    /**
     * A published resale document.
     *
     * @param injected kWh that it pays for
     */
    public record Movement(String number, LocalDate day, DateRange period, BigDecimal injected, Money opening,
            Money earned, Money closing) {
    }

    public Kitty {
        movements = List.copyOf(movements);
    }

    /** @param published resale documents, in order of time */
    public static Kitty of(Collection<Invoice> published) {
        List<Movement> movements = new ArrayList<>();
        Money balance = Money.ZERO;
        for (Invoice document : published) {
            Money closing = balance.plus(document.gross());
            movements.add(new Movement(document.number(), document.dates().invoiced(), document.period(),
                    injected(document), balance, document.gross(), closing));
            balance = closing;
        }
        return new Kitty(movements);
    }

    private static BigDecimal injected(Invoice document) {
        return document.meteredQuantities().stream()
                .filter(quantity -> quantity.measure() == Measure.INJECTED)
                .map(MeteredQuantity::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Money balance() {
        return movements.isEmpty() ? Money.ZERO : movements.get(movements.size() - 1).closing();
    }
}
