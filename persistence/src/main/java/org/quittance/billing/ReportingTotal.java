package org.quittance.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quittance.money.Money;
import org.quittance.money.VatRate;

/**
 * What was sold to private persons on a day, or bought from them, at one VAT rate in one category.
 *
 * @param documents how many have a part in it
 */
public record ReportingTotal(
        Direction direction, LocalDate day, VatRate rate, Category category, long documents, Money base, Money tax) {

    /** Whether customers pay, or are paid. */
    public enum Direction {
        SALE, PURCHASE
    }

    /** Categories of transactions of French e-reporting. */
    public enum Category {
        /** Goods that bear VAT: water, electricity. */ TLB1,
        /** Services that bear VAT: sewage, parking, storage. */ TPS1,
        /** Not subject to VAT: what private persons sell. */ TNT1
    }

    static ReportingTotal of(Object[] row) {
        return new ReportingTotal(Direction.valueOf((String) row[0]), ((java.sql.Date) row[1]).toLocalDate(),
                new VatRate((BigDecimal) row[2]), Category.valueOf((String) row[3]), ((Number) row[4]).longValue(),
                Money.of((BigDecimal) row[5]), Money.of((BigDecimal) row[6]));
    }

    public Money gross() {
        return base.plus(tax);
    }
}
