package org.quittance.billing.service;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.quittance.metering.ParkingExit;
import org.quittance.money.Money;

/**
 * The low-use statement of a month.
 *
 * @param exits    in order of time
 * @param percent  of the month's fee that the exits give as a discount, 0 for none
 * @param discount excluding VAT as it was invoiced, null as long as it was not or there is none
 * @param invoice  number of the document on which it was given, null as long as it was not or there is none
 * @param over     whether the month is over, so that no exit can follow
 */
public record ExitMonth(
        YearMonth month, List<ParkingExit> exits, BigDecimal percent, Money discount, String invoice, boolean over) {

    public int count() {
        return exits.size();
    }
}
