package org.quittance.web.office.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.report.Consumed;
import org.quittance.report.Returned;
import org.quittance.report.Traded;
import org.quittance.report.service.ReportService;

/**
 * A month of the figures, also one in which nothing happened.
 *
 * @param presented debits that the bank was asked for
 * @param returned  debits that came back, whenever they were due
 * @param consumed  by service
 */
public record ReportMonth(YearMonth month, long documents, Money invoiced, Money collected, long presented, long returned,
        Money returnedAmount, Map<ServiceKind, BigDecimal> consumed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param service the only one, or null for all; debits are of all anyhow */
    static ReportMonth of(YearMonth month, ReportService.Figures figures, ServiceKind service) {
        List<Traded> traded = figures.traded().stream().filter(one -> one.month().equals(month))
                .filter(one -> service == null || one.service() == service).toList();
        List<Returned> back = figures.returned().stream().filter(one -> one.month().equals(month)).toList();
        return new ReportMonth(month, traded.stream().mapToLong(Traded::documents).sum(),
                traded.stream().map(Traded::invoiced).reduce(Money.ZERO, Money::plus),
                traded.stream().map(Traded::collected).reduce(Money.ZERO, Money::plus),
                figures.presented().getOrDefault(month, 0L), back.stream().mapToLong(Returned::debits).sum(),
                back.stream().map(Returned::amount).reduce(Money.ZERO, Money::plus),
                figures.consumed().stream().filter(one -> one.month().equals(month))
                        .collect(Collectors.toMap(Consumed::service, Consumed::quantity)));
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    /** Of the debits asked for, in percent with one decimal; null if there were none. */
    public BigDecimal returnRate() {
        return presented == 0 ? null
                : HUNDRED.multiply(BigDecimal.valueOf(returned)).divide(BigDecimal.valueOf(presented), 1, RoundingMode.HALF_UP);
    }

    /** Zero where nothing was. */
    public BigDecimal consumed(ServiceKind service) {
        return consumed.getOrDefault(service, BigDecimal.ZERO);
    }
}
