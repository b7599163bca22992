package org.quittance.web.office.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.payment.arrears.AgeTotal;
import org.quittance.payment.service.arrears.AgeingService;
import org.quittance.report.Answered;
import org.quittance.report.Consumed;
import org.quittance.report.Returned;
import org.quittance.report.Traded;
import org.quittance.report.service.ReportService;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.component.Language;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The figures of twelve months, seven queries, each figure with the list it comes from. */
@Named("officeReportFigures")
@RequestScoped
public class ReportFiguresBacking {

    @Inject
    private ReportService reports;
    @Inject
    private AgeingService ageing;
    @Inject
    private Brand brand;
    @Inject
    private Language language;
    @Inject
    private Clock clock;
    private String until;
    private ServiceKind service;
    private ReportPeriod period;
    private ReportService.Figures figures;
    private List<AgeTotal> bands;
    private List<ReportMonth> months;

    /** What a service brought in the whole period; without one, what pays none. */
    public record Brought(ServiceKind service, Money invoiced, Money collected) {
    }

    /** Debits that came back for one reason. */
    public record Reason(String code, String words, long debits, Money amount) {
    }

    public void load() {
        Optional<ReportPeriod> asked = ReportPeriod.until(until, LocalDate.now(clock));
        if (asked.isEmpty()) {
            Reply.notFound();
            return;
        }
        period = asked.get();
        until = period.last().toString();
        figures = reports.figures(period.days());
        bands = new ArrayList<>(ageing.totals());
        months = new ArrayList<>(period.months().stream().map(month -> ReportMonth.of(month, figures, service)).toList());
    }

    public List<AgeTotal> getBands() {
        return bands;
    }

    public Money getOwed() {
        return bands.stream().map(AgeTotal::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The oldest first. */
    public List<ReportMonth> getMonths() {
        return months;
    }

    public Money getInvoiced() {
        return months.stream().map(ReportMonth::invoiced).reduce(Money.ZERO, Money::plus);
    }

    public Money getCollected() {
        return months.stream().map(ReportMonth::collected).reduce(Money.ZERO, Money::plus);
    }

    /** Each with something, what is of none last. */
    public List<Brought> getServices() {
        Map<Integer, List<Traded>> grouped = figures.traded().stream().collect(Collectors.groupingBy(
                one -> one.service() == null ? Integer.MAX_VALUE : one.service().ordinal(), TreeMap::new, Collectors.toList()));
        return new ArrayList<>(grouped.values().stream().map(ReportFiguresBacking::brought).toList());
    }

    private static Brought brought(List<Traded> traded) {
        return new Brought(traded.get(0).service(), traded.stream().map(Traded::invoiced).reduce(Money.ZERO, Money::plus),
                traded.stream().map(Traded::collected).reduce(Money.ZERO, Money::plus));
    }

    /** By their codes, in the reader's language. */
    public List<Reason> getReasons() {
        Collection<List<Returned>> grouped = figures.returned().stream()
                .collect(Collectors.groupingBy(Returned::code, TreeMap::new, Collectors.toList())).values();
        return new ArrayList<>(grouped.stream().map(back -> new Reason(back.get(0).code(),
                language.getCode().equals("en") ? back.get(0).english() : back.get(0).french(),
                back.stream().mapToLong(Returned::debits).sum(),
                back.stream().map(Returned::amount).reduce(Money.ZERO, Money::plus))).toList());
    }

    public boolean isWithReturns() {
        return !figures.returned().isEmpty();
    }

    public List<Answered> getRequests() {
        return new ArrayList<>(figures.answered());
    }

    /** Those of which something was used. */
    public List<ServiceKind> getUsed() {
        return figures.consumed().stream().map(Consumed::service).distinct().sorted().toList();
    }

    public String unit(ServiceKind used) {
        return used == ServiceKind.WATER ? "m³" : "kWh";
    }

    public BigDecimal consumed(ReportMonth month, ServiceKind used) {
        return month.consumed(used);
    }

    public List<ServiceKind> getWaters() {
        return getUsed().stream().filter(one -> one == ServiceKind.WATER).toList();
    }

    public boolean isWithWater() {
        return !getWaters().isEmpty();
    }

    /** Drawn or bought. */
    public List<ServiceKind> getEnergies() {
        return getUsed().stream().filter(one -> one != ServiceKind.WATER).toList();
    }

    public boolean isWithEnergy() {
        return !getEnergies().isEmpty();
    }

    public String getAgeingChart() {
        return charts().ageing(bands);
    }

    public String getTradeChart() {
        return charts().trade(months);
    }

    public String getReturnsChart() {
        return charts().returns(months);
    }

    public String getEnergyChart() {
        return charts().consumption(months, getEnergies(), "kWh");
    }

    public String getWaterChart() {
        return charts().consumption(months, getWaters(), "m³");
    }

    private ReportCharts charts() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return new ReportCharts(BrandColor.of(brand.getColor()), key -> Texts.text(faces, key), language.getLocale());
    }

    /** The last days of the period, for the lists. */
    public LocalDate getFirst() {
        return period.days().start();
    }

    public LocalDate getLast() {
        return period.days().lastDay();
    }

    /** To choose from: this year's and the last two's. */
    public List<YearMonth> getChoices() {
        YearMonth now = YearMonth.now(clock);
        return Stream.iterate(now, month -> month.minusMonths(1)).limit(36).toList();
    }

    /** What is sold. */
    public List<ServiceKind> getSold() {
        return Stream.of(ServiceKind.values()).filter(one -> one != ServiceKind.SURPLUS).toList();
    }

    /** The last month, as {@code 2026-11}. */
    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    /** Null for all. */
    public ServiceKind getService() {
        return service;
    }

    public void setService(ServiceKind service) {
        this.service = service;
    }
}
