package org.quittance.web.portal.invoice;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.billing.Explanation;
import org.quittance.billing.Formula;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.MeteredQuantity;
import org.quittance.billing.QuantityUnit;
import org.quittance.document.Written;
import org.quittance.tariff.Heading;
import org.quittance.tariff.Measure;
import org.quittance.tariff.TariffVersion;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** How a line of an invoice came about: its arithmetic, the price it applies, what was measured. */
final class LineWords {

    private final Invoice invoice;
    private final Map<Long, TariffVersion> versions;
    private final FacesContext faces = FacesContext.getCurrentInstance();
    private final Written written = Written.in(Texts.locale(faces));

    LineWords(Invoice invoice, Map<Long, TariffVersion> versions) {
        this.invoice = invoice;
        this.versions = versions;
    }

    List<String> of(InvoiceLine line) {
        List<String> sentences = new ArrayList<>();
        if (!line.explanation().values().isEmpty()) {
            sentences.add(arithmetic(line));
        }
        TariffVersion version = line.tariffVersionId() == null ? null : versions.get(line.tariffVersionId());
        sentences.add(version == null ? text("portal_invoice_explain_law")
                : text("portal_invoice_explain_version", written.longDate(version.validFrom()), version.source()));
        invoice.meteredQuantities().stream().filter(quantity -> isBehind(quantity, line))
                .forEach(quantity -> sentences.add(reading(quantity)));
        return sentences;
    }

    private String arithmetic(InvoiceLine line) {
        Explanation explanation = line.explanation();
        List<String> values = explanation.values();
        String net = written.money(line.net());
        return switch (explanation.formula()) {
            case YEARLY, MONTHLY -> fixed(line, values, net);
            case PER_UNIT -> text("portal_invoice_explain_PER_UNIT", quantity(values.get(0), line), unitPrice(line), net);
            case TIER -> text(values.get(2).isEmpty() ? "portal_invoice_explain_TIER_last" : "portal_invoice_explain_TIER",
                    quantity(values.get(0), line), number(values.get(1)),
                    values.get(2).isEmpty() ? "" : number(values.get(2)), number(values.get(3)), values.get(4),
                    quantity(line.quantity().toPlainString(), line), unitPrice(line), net);
            case PERCENT -> text("portal_invoice_explain_PERCENT", euros(values.get(0)), percent(values.get(1)), net);
            case LOW_USE -> text("portal_invoice_explain_LOW_USE", month(values.get(0)), values.get(1),
                    euros(values.get(2)), percent(values.get(3)), net);
            case RESTORED -> text("portal_invoice_explain_RESTORED", month(values.get(0)), quantity(values.get(1), line),
                    quantity(values.get(2), line), quantity(values.get(3), line),
                    quantity(line.quantity().toPlainString(), line), unitPrice(line), net);
        };
    }

    /** A factor of one is not worth a word. */
    private String fixed(InvoiceLine line, List<String> values, String net) {
        String key = "portal_invoice_explain_" + line.explanation().formula();
        String price = written.price(new BigDecimal(values.get(0)), 2);
        boolean plain = new BigDecimal(values.get(2)).compareTo(BigDecimal.ONE) == 0;
        return plain ? text(key, price, values.get(1), net)
                : text(key + "_factor", price, values.get(1), number(values.get(2)), net);
    }

    /** Whether a quantity was counted in the line's days and for what the line charges. */
    private static boolean isBehind(MeteredQuantity quantity, InvoiceLine line) {
        boolean days = quantity.period().intersection(line.period()).isPresent();
        return days && quantity.measure() == measure(line)
                && (line.timeClass() == null || quantity.measure() == Measure.RESTORED
                        || quantity.timeClass() == line.timeClass());
    }

    /** Null where days and percentages are charged. */
    private static Measure measure(InvoiceLine line) {
        Formula formula = line.explanation().formula();
        if (formula == Formula.LOW_USE) {
            return Measure.EXITS;
        }
        if (formula == Formula.RESTORED) {
            return Measure.RESTORED;
        }
        if (line.quantityUnit() == QuantityUnit.M3) {
            return Measure.WATER;
        }
        boolean energy = line.quantityUnit() == QuantityUnit.KWH;
        return energy ? line.heading() == Heading.SURPLUS ? Measure.INJECTED : Measure.DRAWN : null;
    }

    private String reading(MeteredQuantity quantity) {
        String total = TagFunctions.quantity(quantity.quantity(), text("Unit_" + quantity.measure()), 3);
        String period = written.period(quantity.period());
        if (quantity.from() == null) {
            return text("portal_invoice_explain_source", TagFunctions.words(quantity.source()), period, total);
        }
        return text("portal_invoice_explain_index", index(quantity.from(), quantity.period().start()),
                index(quantity.to(), quantity.period().end()), total);
    }

    private String index(MeteredQuantity.Index index, LocalDate day) {
        return text("portal_invoice_explain_index_at", written.quantity(index.value(), null, 3), written.date(day),
                TagFunctions.words(index.origin()));
    }

    private String quantity(String value, InvoiceLine line) {
        return written.quantity(new BigDecimal(value), line.quantityUnit() == QuantityUnit.M3 ? "m³" : "kWh", 4);
    }

    private static String unitPrice(InvoiceLine line) {
        return TagFunctions.price(line.unitPrice(), line.priceUnit());
    }

    private String number(String value) {
        return written.quantity(new BigDecimal(value), null, 4);
    }

    private String euros(String value) {
        return written.price(new BigDecimal(value), 2);
    }

    private String percent(String value) {
        return written.percent(new BigDecimal(value));
    }

    private String month(String firstDay) {
        return written.month(YearMonth.from(LocalDate.parse(firstDay)));
    }

    private String text(String key, Object... values) {
        return Texts.text(faces, key, values);
    }
}
