package org.quittance.document.pdf;

import com.itextpdf.layout.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.contract.TimeClass;
import org.quittance.document.pdf.InvoiceDocument.Index;
import org.quittance.document.pdf.InvoiceDocument.Metered;
import org.quittance.document.pdf.RuledTable.Column;
import org.quittance.document.pdf.RuledTable.Row;
import org.quittance.tariff.Measure;

/** Where each quantity comes from: the two indexes with their origin, or the load curve (arrêté du 18 avril 2012). */
final class MeteredPart {

    private final Sheet sheet;
    private final Wording words;
    private Set<Measure> measures = Set.of();

    MeteredPart(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
    }

    void addTo(Document flow, List<Metered> metered) {
        if (metered.isEmpty()) {
            return;
        }
        boolean indexes = metered.stream().anyMatch(Metered::isBetweenIndexes);
        boolean loadCurve = metered.stream().anyMatch(part -> source(part).equals("metered.loadCurve") && !part.isBetweenIndexes());
        measures = metered.stream().map(Metered::measure).collect(Collectors.toSet());
        flow.add(sheet.heading(words.text(title(indexes))));
        List<Row> rows = new ArrayList<>(metered.stream().map(part -> indexes ? indexRow(part) : curveRow(part)).toList());
        if (metered.size() > 1 && metered.stream().map(Metered::measure).distinct().count() == 1) {
            String total = words.measured(metered.stream().map(Metered::quantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                    metered.get(0).measure());
            rows.add(indexes ? Row.total(words.text("metered.total"), "", "", "", "", "", "", total)
                    : Row.total(words.text("metered.total"), "", "", "", total));
        }
        List<Column> columns = indexes ? indexColumns() : curveColumns();
        flow.add(new RuledTable(sheet, Sheet.CONTENT, 8.5f, columns, rows).table(words.text("metered.class"), rows));
        String meters = metered.stream().map(Metered::meter).filter(Objects::nonNull).distinct()
                .map(meter -> words.text("metered.meter", meter) + ". ").collect(Collectors.joining());
        String explained = (indexes ? words.text("metered.index.note", unit()) + " " : "")
                + (loadCurve ? words.text("metered.loadCurve.note") : "");
        flow.add(sheet.muted(meters + explained.strip()).setMarginTop(3));
    }

    private String title(boolean indexes) {
        return indexes ? "metered.title" : measures.equals(Set.of(Measure.EXITS)) ? "metered.title.exits"
                : measures.equals(Set.of(Measure.INJECTED)) ? "metered.title.injected" : "metered.title.loadCurve";
    }

    private String unit() {
        return measures.contains(Measure.WATER) ? "m³" : "kWh";
    }

    /** How a quantity is known that is not between two indexes. */
    private static String source(Metered part) {
        return switch (part.measure()) {
            case EXITS -> "metered.barrier";
            case RESTORED -> "metered.battery";
            default -> "metered.loadCurve";
        };
    }

    private List<Column> indexColumns() {
        return List.of(new Column("", false), column("from", false), column("index", true), column("origin", false),
                column("to", false), column("index", true), column("origin", false), column(quantityName(), true));
    }

    private List<Column> curveColumns() {
        return List.of(new Column("", false), column("from", false), column("to", false), column("origin", false),
                column(quantityName(), true));
    }

    private String quantityName() {
        return measures.equals(Set.of(Measure.DRAWN)) || measures.equals(Set.of(Measure.WATER)) ? "energy" : "quantity";
    }

    private Column column(String name, boolean atRight) {
        return new Column(words.text("metered." + name), atRight);
    }

    private Row curveRow(Metered part) {
        return Row.of(timeClass(part), words.date(part.period().start()), words.date(part.period().lastDay()),
                words.text(source(part)), quantity(part));
    }

    private Row indexRow(Metered part) {
        if (!part.isBetweenIndexes()) {
            String origin = words.text(source(part));
            return Row.of(timeClass(part), words.date(part.period().start()), "", origin,
                    words.date(part.period().lastDay()), "", origin, quantity(part));
        }
        Index from = part.from();
        Index to = part.to();
        return Row.of(timeClass(part), words.date(from.day()), words.index(from.value()), origin(from),
                words.date(to.day()), words.index(to.value()), origin(to), quantity(part));
    }

    private String timeClass(Metered part) {
        return part.timeClass() != TimeClass.BASE || measures.equals(Set.of(Measure.DRAWN))
                ? words.text("timeClass." + part.timeClass()) : words.text("measure." + part.measure());
    }

    private String origin(Index index) {
        return words.text("origin." + index.origin());
    }

    private String quantity(Metered part) {
        return words.measured(part.quantity(), part.measure());
    }
}
