package org.quittance.web.portal.storage;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.charging.BatteryMonth;
import org.quittance.billing.service.BatteryPage;
import org.quittance.billing.service.BatteryService;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.Chosen;

/** The virtual battery: what is in it, and how that came about month by month. */
@Named("portalStorage")
@RequestScoped
public class StorageBacking {

    private static final int MONTHS_CHARTED = 13;

    @EJB
    private BatteryService batteries;
    @Inject
    private Brand brand;

    private String contract;
    private List<BatteryPage> held;
    private BatteryPage battery;

    public void load() {
        held = batteries.batteries();
        Optional<BatteryPage> chosen = Chosen.of(held, contract, one -> one.contract().number());
        if (chosen.isEmpty()) {
            NotFound.answer();
            return;
        }
        battery = chosen.get();
        contract = battery.contract().number();
    }

    public BatteryPage getBattery() {
        return battery;
    }

    public List<BatteryPage> getHeld() {
        return held;
    }

    /** Whole percent of the capacity, half up; null where there is no limit. */
    public Integer getPercent() {
        return battery.capacityKwh() == null ? null : battery.charge().movePointRight(2)
                .divide(battery.capacityKwh(), 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** The latest ones, in order of time. */
    public List<BatteryMonth> getCharted() {
        return battery.months().subList(Math.max(0, battery.months().size() - MONTHS_CHARTED), battery.months().size());
    }

    /** The latest first. */
    public List<BatteryMonth> getLedger() {
        List<BatteryMonth> months = new ArrayList<>(battery.months());
        Collections.reverse(months);
        return months;
    }

    /** The last month in which the battery was full, null if it never was. */
    public BatteryMonth getLastFull() {
        return getLedger().stream().filter(month -> month.capped().signum() > 0).findFirst().orElse(null);
    }

    public boolean isAnyExpired() {
        return battery.months().stream().anyMatch(month -> month.expired().signum() > 0);
    }

    /** kWh restored by the battery over all months. */
    public BigDecimal getRestored() {
        return battery.months().stream().map(BatteryMonth::restored).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String getChart() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return new BatteryChart(BrandColor.of(brand.getColor()), key -> Texts.text(faces, key), Texts.locale(faces))
                .json(getCharted());
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
