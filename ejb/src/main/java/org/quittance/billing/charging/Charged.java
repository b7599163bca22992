package org.quittance.billing.charging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What came of charging: lines in the order of the invoice, and the proof of their quantities. */
public record Charged(List<ProposedLine> lines, List<ProposedQuantity> quantities) {

    public Charged {
        lines = List.copyOf(lines);
        quantities = List.copyOf(quantities);
    }

    /** Puts the lines under their headings; within one they stay as they come. */
    static Charged of(Collection<ProposedLine> lines, List<ProposedQuantity> quantities) {
        return new Charged(lines.stream().sorted(Comparator.comparing(line -> line.what().labels().heading())).toList(),
                quantities);
    }
}
