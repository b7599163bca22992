package org.quittance.report;

import java.time.YearMonth;
import org.quittance.money.Money;

/** Debits that came back in a month for a reason, with its words in both languages. */
public record Returned(YearMonth month, String code, String french, String english, long debits, Money amount) {
}
