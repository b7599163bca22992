package org.quittance.payment.service.surplus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.MeteredQuantity;
import org.quittance.contract.SurplusContract;
import org.quittance.money.Money;
import org.quittance.payment.KittyPayout;
import org.quittance.tariff.Measure;
import org.quittance.time.DateRange;

/**
 * What a seller has earned by surplus and was paid: opening + earned - paid = closing of each movement, the closing of one
 * the next's opening.
 */
public record Kitty(List<Movement> movements) {

    /**
     * A published resale document, or a payout; one that came back is paid below zero.
     *
     * @param document what it pays for, null of a payout
     * @param payout   how it was paid, null of a document
     */
    public record Movement(LocalDate day, Bought document, SurplusContract.Payout payout, Money opening, Money earned, Money paid) {

        public Money closing() {
            return opening.plus(earned).minus(paid);
        }
    }

    /** @param injected kWh that the document pays for */
    public record Bought(String number, DateRange period, BigDecimal injected) {
    }

    public Kitty {
        movements = List.copyOf(movements);
    }

    /**
     * Of one contract.
     *
     * @param published resale documents, in order of time
     */
    public static Kitty of(long contract, Collection<Invoice> published, Collection<KittyPayout> payouts) {
        return chained(Stream.of(published.stream().map(document -> earned(contract, document)), payouts.stream().map(Kitty::paid),
                payouts.stream().filter(payout -> payout.returnedOn() != null).map(Kitty::cameBack))
                .flatMap(movements -> movements).toList());
    }

    /** In order of time, on one day as they are given; each begins where the last one ended. */
    static Kitty chained(Collection<Movement> unplaced) {
        List<Movement> movements = new ArrayList<>();
        Money balance = Money.ZERO;
        for (Movement one : unplaced.stream().sorted(Comparator.comparing(Movement::day)).toList()) {
            Movement placed = new Movement(one.day(), one.document(), one.payout(), balance, one.earned(), one.paid());
            movements.add(placed);
            balance = placed.closing();
        }
        return new Kitty(movements);
    }

    /** A document may buy of several contracts; none bears VAT. */
    private static Movement earned(long contract, Invoice document) {
        Money earned = document.lines().stream().filter(line -> line.contractId() == contract).map(InvoiceLine::net)
                .reduce(Money.ZERO, Money::plus);
        BigDecimal injected = document.meteredQuantities().stream()
                .filter(quantity -> quantity.contractId() == contract && quantity.measure() == Measure.INJECTED)
                .map(MeteredQuantity::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Movement(document.dates().invoiced(), new Bought(document.number(), document.period(), injected), null,
                Money.ZERO, earned, Money.ZERO);
    }

    private static Movement paid(KittyPayout payout) {
        return new Movement(payout.day(), null, payout.method(), Money.ZERO, Money.ZERO, payout.amount());
    }

    private static Movement cameBack(KittyPayout payout) {
        return new Movement(payout.returnedOn(), null, payout.method(), Money.ZERO, Money.ZERO, payout.amount().negated());
    }

    public Money balance() {
        return movements.isEmpty() ? Money.ZERO : movements.get(movements.size() - 1).closing();
    }
}
