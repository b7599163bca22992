package org.quittance.accounting;

import java.time.LocalDate;

/** Which account something posts with from a day on. @param detail way to pay or rate, empty where none is meant */
public record PostingRule(String source, String detail, LocalDate validFrom, String account, String journal) {
}
