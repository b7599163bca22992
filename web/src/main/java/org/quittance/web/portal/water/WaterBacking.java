package org.quittance.web.portal.water;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.metering.service.WaterService;
import org.quittance.metering.service.WaterUse;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.Chosen;

/** Water used between the readings of a connection; the file has all of them, the page the latest. */
@Named("portalWater")
@RequestScoped
public class WaterBacking {

    /** Of monthly readings a year and the same month before, of half-yearly ones seven years. */
    private static final int SHOWN = 14;

    @EJB
    private WaterService water;
    @Inject
    private Brand brand;

    private String contract;
    private List<WaterUse> held;
    private WaterUse use;

    public void load() {
        held = water.uses();
        Optional<WaterUse> chosen = Chosen.of(held, contract, one -> one.contract().number());
        if (chosen.isEmpty()) {
            NotFound.answer();
            return;
        }
        use = chosen.get();
        contract = use.contract().number();
    }

    public WaterUse getUse() {
        return use;
    }

    public List<WaterUse> getHeld() {
        return held;
    }

    /** The latest ones, in order of time. */
    public List<WaterInterval> getIntervals() {
        return use.intervals().subList(Math.max(0, use.intervals().size() - SHOWN), use.intervals().size());
    }

    /** m3 of the latest intervals that are known on both sides, now. */
    public BigDecimal getNow() {
        return getIntervals().stream().filter(interval -> interval.yearEarlier() != null)
                .map(WaterInterval::volume).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** m3 of the same days a year earlier. */
    public BigDecimal getEarlier() {
        return getIntervals().stream().map(WaterInterval::yearEarlier).filter(volume -> volume != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isEstimated() {
        return getIntervals().stream().anyMatch(WaterInterval::estimated);
    }

    public String label(WaterInterval interval) {
        return labels().inFull(interval);
    }

    public String getChart() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return new WaterChart(BrandColor.of(brand.getColor()), Texts.text(faces, "portal_water_used"),
                Texts.text(faces, "portal_water_estimated_bars"),
                Texts.text(faces, "portal_consumption_year_earlier"))
                .json(getIntervals().stream().map(labels()::inShort).toList(), getIntervals());
    }

    private static IntervalLabels labels() {
        return new IntervalLabels(Texts.locale(FacesContext.getCurrentInstance()));
    }

    /** The latest first; a table sorts and turns them. */
    public List<WaterUse.Shown> getReadings() {
        return use.readings();
    }

    public boolean isWithSeveralMeters() {
        return use.readings().stream().map(WaterUse.Shown::meter).distinct().count() > 1;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
