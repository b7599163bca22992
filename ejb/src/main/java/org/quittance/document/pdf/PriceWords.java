package org.quittance.document.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.billing.PriceUnit;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.Taxes;

/** The prices of a contract in words: what each is of, from where to where, and how much. */
final class PriceWords {

    private final Wording words;
    private final List<PriceTerms> prices;
    private final Taxes taxes;

    PriceWords(Wording words, List<PriceTerms> prices, Taxes taxes) {
        this.words = words;
        this.prices = prices;
        this.taxes = taxes;
    }

    /** Whether VAT is due on any of them, so that a column tells them with it. */
    boolean isTaxed() {
        return prices.stream().anyMatch(price -> taxes.vat(price).isPresent());
    }

    record Group(Heading heading, List<Row> rows) {
    }

    /** In the order of the bill. */
    List<Group> groups() {
        Map<Heading, List<Row>> rows = new EnumMap<>(Heading.class);
        for (PriceTerms price : prices) {
            List<Row> under = rows.computeIfAbsent(price.labels().heading(), heading -> new ArrayList<>());
            if (price.rule().basis() == Basis.SCALE) {
                under.addAll(scale(price));
            } else {
                under.add(row(label(price), told(price, price.amount()),
                        taxes.including(price).map(gross -> told(price, gross)).orElse("")));
            }
        }
        return rows.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private Row row(String label, String net, String gross) {
        return isTaxed() ? Row.of(label, net, gross) : Row.of(label, net);
    }

    private String told(PriceTerms price, BigDecimal amount) {
        return words.unitPrice(amount, PriceUnit.of(price.rule())) + per(price);
    }

    private String label(PriceTerms price) {
        List<String> notes = new ArrayList<>();
        if (price.rule().basis() == Basis.TIER) {
            notes.add(tier(price));
        } else if (price.rule().basis() == Basis.PERCENT) {
            notes.add(words.text("price.of", of(price)));
        }
        if (price.advance()) {
            notes.add(words.text("price.advance"));
        }
        String label = price.labels().label(words.language());
        return notes.isEmpty() ? label : label + " (" + String.join(", ", notes) + ")";
    }

    private String per(PriceTerms price) {
        Measure measure = price.rule().measure();
        return measure == Measure.KVA ? words.text("price.perKva") : measure == Measure.KWC ? words.text("price.perKwc") : "";
    }

    private String tier(PriceTerms price) {
        BigDecimal from = price.rule().tierFrom();
        BigDecimal to = prices.stream().filter(other -> other.labels().heading() == price.labels().heading()
                        && other.rule().basis() == Basis.TIER && other.rule().tierFrom().compareTo(from) > 0)
                .map(other -> other.rule().tierFrom()).min(BigDecimal::compareTo).orElse(null);
        if (to == null) {
            return from.signum() == 0 ? words.text("price.all") : words.text("price.beyond", words.whole(from));
        }
        return from.signum() == 0 ? words.text("price.upTo", words.whole(to))
                : words.text("price.between", words.whole(from), words.whole(to));
    }

    /** From few to many, one row each. */
    private List<Row> scale(PriceTerms price) {
        TreeMap<Integer, BigDecimal> steps = new TreeMap<>(price.rule().scale());
        List<Row> rows = new ArrayList<>();
        steps.forEach((from, percent) -> rows.add(row(
                price.labels().label(words.language()) + ", " + step(from, steps.higherKey(from)),
                words.unitPrice(percent, PriceUnit.PERCENT), "")));
        return rows;
    }

    private String step(int from, Integer next) {
        if (next == null) {
            return words.text("price.step.from", from);
        }
        return from == 0 ? words.text("price.step.upTo", next - 1)
                : next == from + 1 ? words.text("price.step", from) : words.text("price.step.between", from, next - 1);
    }

    private String of(PriceTerms price) {
        return prices.stream().filter(other -> price.rule().percentOf().contains(other.code()))
                .map(other -> other.labels().label(words.language())).distinct().collect(Collectors.joining(", "));
    }
}
