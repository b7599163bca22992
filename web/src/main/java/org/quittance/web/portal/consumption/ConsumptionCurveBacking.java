package org.quittance.web.portal.consumption;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.document.Written;
import org.quittance.metering.consumption.PowerCurve;
import org.quittance.metering.service.ConsumptionService;
import org.quittance.metering.service.YearOfPower;
import org.quittance.time.DateRange;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;

/** The load curve of a year, half-hour by half-hour. */
@Named("portalConsumptionCurve")
@RequestScoped
public class ConsumptionCurveBacking {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @EJB
    private ConsumptionService consumption;
    @Inject
    private Brand brand;

    private String contract;
    private String until;
    private YearOfPower year;
    private List<PowerCurve.Month> months;

    public void load() {
        Optional<YearOfPower> found = contract == null
                ? Optional.empty() : consumption.yearOfPower(contract, ConsumptionPeriod.day(until));
        if (found.isEmpty() || isBeyond(found.get())) {
            NotFound.answer();
            return;
        }
        year = found.get();
        months = year.curve().months(year.period());
    }

    private boolean isBeyond(YearOfPower found) {
        return until != null && found.known().flatMap(found.period()::intersection).isEmpty();
    }

    public YearOfPower getYear() {
        return year;
    }

    /** Those of which something is known. */
    public List<PowerCurve.Month> getMonths() {
        return months;
    }

    public String getChart() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = Texts.locale(faces);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM yy", locale);
        return new PowerChart(BrandColor.of(brand.getColor()), Texts.text(faces, "portal_consumption_curve_power"))
                .json(year.curve().halfHours(year.period()),
                        point -> day.format(point.day()) + " " + TIME.format(point.time()));
    }

    /** When a half-hour was: {@code le 21 novembre 2026 à 19:30}. */
    public String when(PowerCurve.Point point) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return MessageFormat.format(Texts.text(faces, "portal_consumption_curve_at"),
                Written.in(Texts.locale(faces)).longDate(point.day()), TIME.format(point.time()));
    }

    /** The last day of the year before, null where nothing is known that early. */
    public LocalDate getEarlier() {
        LocalDate last = year.period().start().minusDays(1);
        return year.known().filter(known -> !known.start().isAfter(last)).map(known -> last).orElse(null);
    }

    /** The last day of the year after, or of what is known; null where nothing is known that late. */
    public LocalDate getLater() {
        return year.known().map(DateRange::lastDay).filter(last -> last.isAfter(year.period().lastDay()))
                .map(last -> last.isBefore(year.period().lastDay().plusYears(1))
                        ? last : year.period().lastDay().plusYears(1)).orElse(null);
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
