package org.quittance.web.portal.consumption;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quittance.billing.InvoiceKind;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.AccountService;
import org.quittance.time.DateRange;
import org.quittance.web.component.BarChart;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.converter.Texts;

/** What a contract's consumption cost in euros: its invoices of the last year or so, each beside the one of a year before. */
@Named("portalConsumptionCosts")
@RequestScoped
public class ConsumptionCostsBacking {

    private static final int MOST = 13;
    /** Meters are not read on the same day each year. */
    private static final int DAYS_APART = 10;

    @EJB
    private AccountService account;
    @Inject
    private Brand brand;
    private String contract;
    private List<Cost> costs;

    /** @param yearEarlier total of the same period a year before, null if nothing like it was billed */
    public record Cost(InvoiceBalance invoice, Money yearEarlier) {

        /** Whether other contracts stand on the invoice, so that its total is not theirs alone. */
        public boolean isShared() {
            return invoice.contracts().size() > 1;
        }
    }

    /** Oldest first; credit notes are left out. */
    public List<Cost> of(String number) {
        if (costs == null || !Objects.equals(contract, number)) {
            contract = number;
            List<InvoiceBalance> invoices = account.documents().stream()
                    .filter(one -> one.kind() == InvoiceKind.INVOICE && one.bills(number))
                    .sorted(Comparator.comparing((InvoiceBalance one) -> one.period().start()).reversed()).toList();
            costs = new ArrayList<>(invoices.stream().limit(MOST).map(one -> new Cost(one, earlier(one, invoices))).toList());
            Collections.reverse(costs);
        }
        return costs;
    }

    private static Money earlier(InvoiceBalance invoice, List<InvoiceBalance> all) {
        return all.stream().filter(other -> isYearBefore(other.period(), invoice.period())).findFirst()
                .map(InvoiceBalance::gross).orElse(null);
    }

    static boolean isYearBefore(DateRange earlier, DateRange period) {
        return Math.abs(ChronoUnit.DAYS.between(earlier.start(), period.start().minusYears(1))) <= DAYS_APART
                && Math.abs(ChronoUnit.DAYS.between(earlier.end(), period.end().minusYears(1))) <= DAYS_APART;
    }

    public String chart(String number) {
        FacesContext faces = FacesContext.getCurrentInstance();
        BrandColor color = BrandColor.of(brand.getColor());
        List<Cost> shown = of(number);
        List<BarChart.Series> series = new ArrayList<>();
        if (shown.stream().anyMatch(one -> one.yearEarlier() != null)) {
            series.add(new BarChart.Series(Texts.text(faces, "portal_consumption_year_earlier"), "earlier", BarChart.Look.BARS,
                    ConsumptionChart.EARLIER_FILL, ConsumptionChart.EARLIER, shown.stream()
                            .map(one -> one.yearEarlier() == null ? null : one.yearEarlier().euros()).toList()));
        }
        series.add(new BarChart.Series(Texts.text(faces, "portal_consumption_costs_billed"), "now", BarChart.Look.BARS, color, color,
                shown.stream().map(one -> one.invoice().gross().euros()).toList()));
        Locale locale = Texts.locale(faces);
        return new BarChart("€", shown.stream().map(one -> label(one.invoice().period(), locale)).toList(), series).json();
    }

    /** The month where it is one, else its first and last, one below the other. */
    private static String label(DateRange period, Locale locale) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.lastDay());
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL\u00a0yy", locale);
        return first.equals(last) ? month.format(last) : month.format(first) + "\u00a0–\n" + month.format(last);
    }
}
