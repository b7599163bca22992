package org.quittance.document.facturx;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.Nature;

/** What is sold, as the French reform wants it told (BT-23): by its lines, whichever contracts and headings they are of. */
enum BusinessProcess {

    /** Goods. */ B1,
    /** Services. */ S1,
    /** Both. */ M1;

    static BusinessProcess of(List<Line> lines) {
        Set<Nature> natures = lines.stream().map(Line::nature).collect(Collectors.toSet());
        return natures.size() > 1 ? M1 : natures.contains(Nature.SERVICE) ? S1 : B1;
    }
}
