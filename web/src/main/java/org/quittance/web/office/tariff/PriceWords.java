package org.quittance.web.office.tariff;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.document.Written;
import org.quittance.tariff.Basis;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.service.Finding;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** Prices and findings in the words of the page's language. */
final class PriceWords {

    private static final int DECIMALS = 3;

    private final FacesContext faces;
    private final Written written;

    PriceWords(FacesContext faces) {
        this.faces = faces;
        this.written = Written.in(Texts.locale(faces));
    }

    /** The label of the invoice, with what tells it from others of the same label. */
    String label(PriceTerms price) {
        PriceTerms.Rule rule = price.rule();
        String label = price.labels().label(Texts.locale(faces).getLanguage());
        if (rule.powerKva() != null) {
            return label + ", " + written.quantity(BigDecimal.valueOf(rule.powerKva()), "kVA", 0);
        }
        return rule.tierFrom() == null ? label
                : label + ", " + Texts.text(faces, "office_tariff_from_m3", number(rule.tierFrom()));
    }

    /** Code, what it counts, VAT, account, and when and how it is billed. */
    String detail(PriceTerms price) {
        List<String> words = new ArrayList<>();
        words.add(price.code());
        if (price.rule().measure() != null && price.rule().basis() != Basis.TIER) {
            words.add(TagFunctions.words(price.rule().measure()));
        }
        if (price.rule().timeClass() != null) {
            words.add(TagFunctions.words(price.rule().timeClass()));
        }
        if (!price.rule().percentOf().isEmpty()) {
            words.add(Texts.text(faces, "office_tariff_percent_of", String.join(", ", price.rule().percentOf())));
        }
        words.add(TagFunctions.words(price.labels().vat()));
        words.add(Texts.text(faces, "office_tariff_account", price.labels().ledgerAccount()));
        if (price.advance()) {
            words.add(Texts.text(faces, "office_tariff_advance"));
        }
        if (price.credit()) {
            words.add(Texts.text(faces, "office_tariff_credit"));
        }
        return String.join(" · ", words);
    }

    /** The amount in its unit, or the steps of a scale; nothing for nothing. */
    String amount(PriceTerms price) {
        if (price == null) {
            return "";
        }
        if (price.rule().basis() != Basis.SCALE) {
            return TagFunctions.tariffPrice(price);
        }
        List<String> steps = new ArrayList<>();
        price.rule().scale().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(step ->
                steps.add(Texts.text(faces, "office_tariff_step", step.getKey(), written.percent(step.getValue()))));
        return String.join(", ", steps);
    }

    /** What keeps a draft from being published, as a sentence. */
    String sentence(Finding finding) {
        Object[] words = finding.parameters().stream().map(this::word).toArray();
        return Texts.text(faces, "Finding_Kind_" + finding.kind().name(), words);
    }

    private Object word(Object parameter) {
        if (parameter instanceof Enum<?> constant) {
            return TagFunctions.words(constant);
        }
        return parameter instanceof Number ? number(new BigDecimal(parameter.toString())) : parameter;
    }

    private String number(BigDecimal value) {
        return written.quantity(value, null, DECIMALS);
    }
}
