package org.quittance.document.pdf;

import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.document.pdf.InvoiceDocument.Part;
import org.quittance.document.pdf.InvoiceDocument.Supply;

/** The contract and the delivery point, beside the address window. */
final class SupplyFacts {

    private static final float LABELS = 80;
    private static final float SIZE = 8;
    private static final float SMALL_SIZE = 7.2f;
    private static final float SMALLEST_SIZE = 6.4f;
    private static final int MOST_LINES = 7;
    private static final int MOST_SMALL_LINES = 9;
    private static final int MOST_CONTRACTS = 5;

    private final Sheet sheet;

    SupplyFacts(Sheet sheet) {
        this.sheet = sheet;
    }

    void addTo(Canvas area, InvoiceDocument invoice, float width) {
        Wording words = sheet.words;
        if (invoice.isOfSeveralContracts()) {
            contracts(area, invoice.parts(), width);
            return;
        }
        Supply supply = invoice.supply();
        area.add(sheet.strong(words.text("supply.title." + supply.service())).setFontColor(sheet.palette.brand()).setMarginBottom(2));
        Map<String, String> known = facts(supply);
        if (invoice.id().kind().isBought()) {
            known.put("supply.seller", invoice.recipient().name());
            known.put("supply.buyer", invoice.seller().name());
        }
        Table table = sheet.facts(LABELS, width - LABELS)
                .setFontSize(size(lines(known.values(), width - LABELS)));
        known.forEach((label, value) -> sheet.fact(table, words.text(label), value));
        area.add(table);
    }

    private static float size(int lines) {
        return lines <= MOST_LINES ? SIZE : lines <= MOST_SMALL_LINES ? SMALL_SIZE : SMALLEST_SIZE;
    }

    /** Each contract with the place it supplies; their facts stand before their lines. */
    private void contracts(Canvas area, List<Part> parts, float width) {
        area.add(sheet.strong(sheet.words.text("supply.several", parts.size())).setFontColor(sheet.palette.brand())
                .setMarginBottom(2));
        Table table = sheet.facts(LABELS, width - LABELS).setFontSize(SMALL_SIZE);
        parts.stream().limit(parts.size() > MOST_CONTRACTS ? MOST_CONTRACTS - 1 : MOST_CONTRACTS).forEach(part ->
                sheet.fact(table, part.supply().contractNumber(), String.join(", ", part.supply().address())));
        if (parts.size() > MOST_CONTRACTS) {
            sheet.fact(table, "", sheet.words.text("supply.more", parts.size() - MOST_CONTRACTS + 1));
        }
        area.add(table);
    }

    String onOneLine(Supply supply) {
        return facts(supply).entrySet().stream().filter(fact -> !fact.getKey().equals("supply.contract"))
                .map(fact -> sheet.words.text(fact.getKey()) + "\u00a0: " + fact.getValue()).collect(Collectors.joining(" · "));
    }

    private Map<String, String> facts(Supply supply) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("supply.contract", supply.contractNumber());
        facts.put("supply.offer", supply.offer());
        if (supply.option() != null) {
            facts.put("supply.option", sheet.words.text("supply.option." + supply.option()));
            facts.put("supply.power", supply.powerKva() + "\u00a0kVA");
        }
        if (supply.offPeakHours() != null) {
            facts.put("supply.offPeak", supply.offPeakHours().replace('-', '–').replace(";", ", "));
        }
        if (supply.detail() != null) {
            facts.put("supply.detail." + supply.service(), supply.detail());
        }
        facts.put("supply.point." + supply.service(), spaced(supply.servicePoint()));
        facts.put("supply.address", String.join(", ", supply.address()));
        return facts;
    }

    /** A cautious guess: lines break at words, so they are never quite full. */
    private int lines(Collection<String> values, float width) {
        return values.stream().mapToInt(value -> (int) Math.ceil(sheet.regular.getWidth(value, SIZE) * 1.1 / width)).sum();
    }

    /** 14 digits in groups that can be compared with the meter's display. */
    static String spaced(String servicePoint) {
        return servicePoint.length() != 14 ? servicePoint
                : servicePoint.replaceAll("(\\d{2})(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4 $5")
                        .replace(' ', '\u00a0');
    }
}
