package org.quittance.billing;

import java.math.BigDecimal;
import java.sql.Date;
import org.quittance.money.Money;
import org.quittance.time.DateRange;

/**
 * An invoice of a run, numbered or not.
 *
 * @param number   null while it is a draft
 * @param previous the contract's numbered invoice before it, null if there is none
 */
public record RunInvoiceRow(
        long id,
        String number,
        String contractNumbers,
        String customerNumber,
        String customerName,
        DateRange period,
        Money gross,
        Money previous) {

    static final String COLUMNS = """
            i.id, i.number, i.contract_numbers, i.customer_number, i.buyer_name, i.period_start, i.period_end, i.gross,
            p.gross as previous""";

    static RunInvoiceRow of(Object[] row) {
        return new RunInvoiceRow(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3],
                (String) row[4], new DateRange(((Date) row[5]).toLocalDate(), ((Date) row[6]).toLocalDate()),
                Money.of((BigDecimal) row[7]), row[8] == null ? null : Money.of((BigDecimal) row[8]));
    }
}
