package org.quittance.tariff.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Basis;
import org.quittance.tariff.FixedPartLimit;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.Offer;
import org.quittance.tariff.PriceTerms;

/** Whether the prices of a draft can bill every contract of their offer, and keep the law's limits. */
final class TariffChecks {

    private final Offer offer;
    private final List<PriceTerms> prices;
    private final List<Finding> findings = new ArrayList<>();

    private TariffChecks(Offer offer, Collection<PriceTerms> prices) {
        this.offer = offer;
        this.prices = List.copyOf(prices);
    }

    /**
     * In the order in which they are best mended; empty if the draft can be published.
     *
     * @param powers subscribed powers of the offer's contracts, kVA
     * @param limit  of the fixed part of water, null where there is none
     */
    static List<Finding> of(Offer offer, Collection<PriceTerms> prices, Collection<Integer> powers, FixedPartLimit limit) {
        TariffChecks checks = new TariffChecks(offer, prices);
        if (checks.prices.isEmpty()) {
            return List.of(Finding.of(Finding.Kind.NO_PRICE));
        }
        checks.unitPrices();
        checks.subscriptions(powers);
        checks.tiers();
        checks.percentages();
        checks.neverBilled();
        if (limit != null && offer.service() == ServiceKind.WATER) {
            checks.findings.addAll(WaterFixedPart.findings(prices, limit));
        }
        return List.copyOf(checks.findings);
    }

    private void unitPrices() {
        switch (offer.service()) {
            case ELECTRICITY -> offer.priceOption().timeClasses().forEach(each -> unitPrice(Measure.DRAWN, each));
            case STORAGE -> offer.priceOption().timeClasses().forEach(each -> {
                unitPrice(Measure.DRAWN, each);
                unitPrice(Measure.RESTORED, each);
            });
            case SURPLUS -> unitPrice(Measure.INJECTED, null);
            case WATER -> {
                if (none(price -> price.rule().measure() == Measure.WATER)) {
                    findings.add(Finding.of(Finding.Kind.NO_UNIT_PRICE, Measure.WATER, TimeClass.BASE));
                }
            }
            case PARKING -> {
                // a place has no price per unit
            }
        }
    }

    private void unitPrice(Measure measure, TimeClass timeClass) {
        long found = prices.stream().map(PriceTerms::rule).filter(rule -> rule.basis() == Basis.PER_UNIT
                && rule.measure() == measure && rule.timeClass() == timeClass).count();
        if (found != 1) {
            findings.add(Finding.of(found == 0 ? Finding.Kind.NO_UNIT_PRICE : Finding.Kind.UNIT_PRICED_TWICE,
                    measure, timeClass == null ? TimeClass.BASE : timeClass));
        }
    }

    private void subscriptions(Collection<Integer> powers) {
        if (offer.service().suppliesElectricity()) {
            new TreeSet<>(powers).stream()
                    .filter(power -> none(price -> isFee(price) && price.labels().heading() == Heading.SUBSCRIPTION
                            && (price.rule().powerKva() == null || price.rule().powerKva().equals(power))))
                    .forEach(power -> findings.add(Finding.of(Finding.Kind.NO_SUBSCRIPTION, power)));
        }
    }

    private void tiers() {
        Map<Heading, List<BigDecimal>> scales = prices.stream().filter(price -> price.rule().basis() == Basis.TIER)
                .collect(Collectors.groupingBy(price -> price.labels().heading(), LinkedHashMap::new,
                        Collectors.mapping(price -> price.rule().tierFrom(), Collectors.toList())));
        scales.forEach((heading, starts) -> {
            if (starts.get(0).signum() != 0) {
                findings.add(Finding.of(Finding.Kind.TIERS_START_LATE, heading, starts.get(0)));
            }
            for (int i = 1; i < starts.size(); i++) {
                if (starts.get(i).compareTo(starts.get(i - 1)) <= 0) {
                    findings.add(Finding.of(Finding.Kind.TIERS_DO_NOT_ASCEND, heading, starts.get(i)));
                }
            }
        });
    }

    private void percentages() {
        for (PriceTerms price : prices) {
            for (String code : price.rule().percentOf()) {
                if (none(named -> named.code().equals(code))) {
                    findings.add(Finding.of(Finding.Kind.PERCENT_OF_UNKNOWN, price.code(), code));
                } else if (any(named -> named.code().equals(code) && isPercentage(named))) {
                    findings.add(Finding.of(Finding.Kind.PERCENT_OF_PERCENT, price.code(), code));
                } else if (price.rule().basis() == Basis.SCALE && any(named -> named.code().equals(code) && !isFee(named))) {
                    findings.add(Finding.of(Finding.Kind.SCALE_OF_NO_FEE, price.code(), code));
                }
            }
            if (price.rule().basis() == Basis.PERCENT && prices.stream()
                    .filter(named -> price.rule().percentOf().contains(named.code()))
                    .map(PriceTerms::advance).distinct().count() > 1) {
                findings.add(Finding.of(Finding.Kind.PERCENT_OF_BOTH_TIMES, price.code()));
            }
            price.rule().scale().keySet().stream().min(Integer::compareTo).filter(first -> first != 0)
                    .ifPresent(first -> findings.add(Finding.of(Finding.Kind.SCALE_STARTS_LATE, price.code(), first)));
        }
    }

    private void neverBilled() {
        PriceChoices choices = PriceChoices.of(offer);
        prices.stream().filter(price -> !choices.bills(
                        price.rule().basis(), price.rule().measure(), price.rule().timeClass()))
                .forEach(price -> findings.add(Finding.of(Finding.Kind.NEVER_BILLED, price.code())));
        Set<String> ofAnyPower = new HashSet<>();
        for (PriceTerms price : prices) {
            if (ofAnyPower.contains(price.code())) {
                findings.add(Finding.of(Finding.Kind.NEVER_BILLED, price.key().text()));
            } else if (price.rule().powerKva() == null) {
                ofAnyPower.add(price.code());
            }
        }
    }

    static boolean isFee(PriceTerms price) {
        return price.rule().basis() == Basis.PER_YEAR || price.rule().basis() == Basis.PER_MONTH;
    }

    private static boolean isPercentage(PriceTerms price) {
        return price.rule().basis() == Basis.PERCENT || price.rule().basis() == Basis.SCALE;
    }

    private boolean any(Predicate<PriceTerms> which) {
        return prices.stream().anyMatch(which);
    }

    private boolean none(Predicate<PriceTerms> which) {
        return prices.stream().noneMatch(which);
    }
}
