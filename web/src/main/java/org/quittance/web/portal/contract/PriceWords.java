package org.quittance.web.portal.contract;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.billing.PriceUnit;
import org.quittance.document.Written;
import org.quittance.tariff.Basis;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.Taxes;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** The prices of a contract as a customer reads them: amount and unit, then what it is of, from where to where. */
public final class PriceWords {

    private final List<PriceTerms> prices;
    private final Taxes taxes;
    private final FacesContext faces = FacesContext.getCurrentInstance();
    private final Locale locale = Texts.locale(faces);
    private final Written written = Written.in(locale);

    public PriceWords(List<PriceTerms> prices) {
        this(prices, Taxes.UNTOLD);
    }

    /** @param taxes with which they are told too */
    public PriceWords(List<PriceTerms> prices, Taxes taxes) {
        this.prices = prices;
        this.taxes = taxes;
    }

    /** @param amount empty where the notes say it all */
    public record Row(String label, String amount, List<String> notes) {
    }

    /** The prices under one heading of the bill. */
    public record Group(Heading heading, List<Row> rows) {
    }

    /** In the order of the bill. */
    public List<Group> groups() {
        Map<Heading, List<Row>> rows = new EnumMap<>(Heading.class);
        prices.forEach(price -> rows.computeIfAbsent(price.labels().heading(), h -> new ArrayList<>()).add(row(price)));
        return rows.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private Row row(PriceTerms price) {
        String label = price.labels().label(locale.getLanguage());
        List<String> notes = new ArrayList<>();
        taxes.including(price).ifPresent(gross -> notes.add(text("portal_contract_price_with_vat",
                TagFunctions.price(gross, PriceUnit.of(price.rule())), written.percent(taxes.vat(price).orElseThrow()))));
        switch (price.rule().basis()) {
            case TIER -> notes.add(tier(price));
            case PERCENT -> notes.add(text("portal_contract_price_of", of(price)));
            case SCALE -> notes.addAll(scale(price));
            default -> per(price.rule().measure(), notes);
        }
        if (price.advance()) {
            notes.add(text("portal_contract_price_advance"));
        }
        return new Row(label, price.rule().basis() == Basis.SCALE ? "" : TagFunctions.tariffPrice(price), notes);
    }

    private void per(Measure measure, List<String> notes) {
        if (measure == Measure.KVA || measure == Measure.KWC) {
            notes.add(text("portal_contract_price_per_" + measure));
        }
    }

    private String tier(PriceTerms price) {
        BigDecimal from = price.rule().tierFrom();
        BigDecimal to = prices.stream().filter(other -> other.labels().heading() == price.labels().heading()
                        && other.rule().basis() == Basis.TIER && other.rule().tierFrom().compareTo(from) > 0)
                .map(other -> other.rule().tierFrom()).min(BigDecimal::compareTo).orElse(null);
        if (to == null) {
            return text(from.signum() == 0 ? "portal_contract_price_all" : "portal_contract_price_beyond", number(from));
        }
        return text(from.signum() == 0 ? "portal_contract_price_up_to" : "portal_contract_price_between",
                number(from), number(to));
    }

    /** From few to many: {@code up to 5 exits: 25 %}. */
    private List<String> scale(PriceTerms price) {
        TreeMap<Integer, BigDecimal> steps = new TreeMap<>(price.rule().scale());
        List<String> notes = new ArrayList<>();
        notes.add(text("portal_contract_price_of_month", of(price)));
        steps.forEach((from, percent) -> notes.add(step(from, steps.higherKey(from), percent)));
        return notes;
    }

    private String step(int from, Integer next, BigDecimal percent) {
        if (next == null) {
            return text(percent.signum() == 0 ? "portal_contract_price_step_none" : "portal_contract_price_step_from",
                    from, written.percent(percent));
        }
        return text(from == 0 ? "portal_contract_price_step_up_to" : next == from + 1
                ? "portal_contract_price_step" : "portal_contract_price_step_between", from, next - 1, written.percent(percent));
    }

    private String of(PriceTerms price) {
        return prices.stream().filter(other -> price.rule().percentOf().contains(other.code()))
                .map(other -> other.labels().label(locale.getLanguage())).distinct().collect(Collectors.joining(", "));
    }

    private String number(BigDecimal value) {
        return written.quantity(value, null, 2);
    }

    private String text(String key, Object... values) {
        return Texts.text(faces, key, values);
    }
}
