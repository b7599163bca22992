package org.quittance.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rates of the law on one day, each in the unit that {@link Levy} tells: what they make of a price that is told. */
public record Taxes(Map<Levy, BigDecimal> rates) {

    /** Where prices are told without them. */
    public static final Taxes UNTOLD = new Taxes(Map.of());

    private static final int DECIMALS_PER_UNIT = 4;
    private static final int DECIMALS_PER_TIME = 2;

    public Taxes {
        rates = Map.copyOf(rates);
    }

    public static Taxes on(LocalDate day, List<StatutoryRate> all) {
        Map<Levy, BigDecimal> rates = new EnumMap<>(Levy.class);
        all.stream().filter(rate -> !rate.validFrom().isAfter(day)).sorted(Comparator.comparing(StatutoryRate::validFrom))
                .forEach(rate -> rates.put(rate.levy(), rate.value()));
        return new Taxes(rates);
    }

    /** @throws java.util.NoSuchElementException if the law says nothing of it on the day */
    public BigDecimal rate(Levy levy) {
        return Optional.ofNullable(rates.get(levy)).orElseThrow();
    }

    /** The VAT on a price in percent; empty where none is due, and on what is no price in euros. */
    public Optional<BigDecimal> vat(PriceTerms price) {
        Basis basis = price.rule().basis();
        return basis == Basis.PERCENT || basis == Basis.SCALE ? Optional.empty()
                : Optional.ofNullable(rates.get(price.labels().vat())).filter(rate -> rate.signum() > 0);
    }

    /** A price with its VAT, rounded for the reader: bills compute VAT on their totals. Empty as {@link #vat}. */
    public Optional<BigDecimal> including(PriceTerms price) {
        boolean perUnit = price.rule().basis() == Basis.PER_UNIT || price.rule().basis() == Basis.TIER;
        return vat(price).map(rate -> price.amount().add(price.amount().multiply(rate).movePointLeft(2))
                .setScale(perUnit ? DECIMALS_PER_UNIT : DECIMALS_PER_TIME, RoundingMode.HALF_UP));
    }
}
