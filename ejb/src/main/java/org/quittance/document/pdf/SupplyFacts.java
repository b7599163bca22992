package org.quittance.document.pdf;

import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.ArrayList;
import java.util.List;
import org.quittance.document.pdf.InvoiceDocument.Supply;

/** The contract and the delivery point, beside the address window. */
final class SupplyFacts {

    private final Sheet sheet;

    SupplyFacts(Sheet sheet) {
        this.sheet = sheet;
    }

    void addTo(Canvas area, Supply supply) {
        Wording words = sheet.words;
        area.add(sheet.strong(words.text("supply.title")).setFontColor(sheet.palette.brand()).setMarginBottom(2));
        List<String> contract = new ArrayList<>(List.of(supply.offer(), words.text("supply.option." + supply.option())));
        area.add(fact("supply.contract", supply.contractNumber()));
        area.add(fact("supply.offer", String.join(", ", contract)));
        area.add(fact("supply.power", supply.powerKva() + "\u00a0kVA"));
        if (supply.offPeakHours() != null) {
            area.add(fact("supply.offPeak", supply.offPeakHours()));
        }
        area.add(fact("supply.point", spaced(supply.servicePoint())));
        area.add(fact("supply.address", String.join(", ", supply.address())));
    }

    private Paragraph fact(String label, String value) {
        return sheet.text("").setFontSize(8.5f)
                .add(new Text(sheet.words.text(label) + "  ").setFontColor(Palette.MUTED)).add(new Text(value));
    }

    /** 14 digits in groups that can be compared with the meter's display. */
    static String spaced(String servicePoint) {
        return servicePoint.length() != 14 ? servicePoint
                : servicePoint.replaceAll("(\\d{2})(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4 $5")
                        .replace(' ', '\u00a0');
    }
}
