package org.quittance.web.office.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.quittance.billing.ReportingTotal;
import org.quittance.billing.service.ReportingService;
import org.quittance.money.Money;
import org.quittance.web.office.Reply;

/** What e-reporting tells of a month: sales to private persons and purchases from them, day by day. */
@Named("officeBillingReporting")
@RequestScoped
public class BillingReportingBacking {

    @Inject
    private ReportingService reporting;
    @Inject
    private Clock clock;
    private String month;
    private YearMonth shown;
    private List<ReportingTotal> totals;

    public void load() {
        try {
            shown = month == null || month.isBlank() ? YearMonth.now(clock) : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            Reply.notFound();
            return;
        }
        totals = reporting.of(shown);
    }

    public List<ReportingTotal> of(String direction) {
        return new ArrayList<>(totals.stream().filter(total -> total.direction().name().equals(direction)).toList());
    }

    public Money base(String direction) {
        return of(direction).stream().map(ReportingTotal::base).reduce(Money.ZERO, Money::plus);
    }

    public Money tax(String direction) {
        return of(direction).stream().map(ReportingTotal::tax).reduce(Money.ZERO, Money::plus);
    }

    public Money gross(String direction) {
        return base(direction).plus(tax(direction));
    }

    public boolean isBlank() {
        return totals.isEmpty();
    }

    public YearMonth getShown() {
        return shown;
    }

    public YearMonth getEarlier() {
        return shown.minusMonths(1);
    }

    /** Null where it would lie ahead. */
    public YearMonth getLater() {
        return shown.isBefore(YearMonth.now(clock)) ? shown.plusMonths(1) : null;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
