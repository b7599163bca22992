package org.quittance.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.billing.service.BatteryPage;
import org.quittance.billing.service.BatteryService;
import org.quittance.billing.service.ExitMonth;
import org.quittance.billing.service.ExitStatement;
import org.quittance.billing.service.ExitStatementService;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.metering.service.WaterService;
import org.quittance.metering.service.WaterUse;
import org.quittance.money.Money;
import org.quittance.payment.service.surplus.SurplusPage;
import org.quittance.payment.service.surplus.SurplusService;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.water.IntervalLabels;
import org.quittance.web.portal.water.WaterChart;

/** Water, battery, kitty and exits at a glance, of who holds them; nothing is asked for the others. */
@Named("portalHomeServices")
@RequestScoped
public class HomeServicesBacking {

    private static final int INTERVALS_AT_A_GLANCE = 6;

    @EJB
    private WaterService water;
    @EJB
    private BatteryService batteries;
    @EJB
    private SurplusService surplus;
    @EJB
    private ExitStatementService exits;
    @Inject
    private Held held;
    @Inject
    private Brand brand;

    private List<WaterUse> waterUses;
    private List<BatteryPage> batteryPages;
    private List<SurplusPage> surplusPages;
    private List<ExitStatement> statements;

    @PostConstruct
    void load() {
        waterUses = held.isWater() ? water.uses() : List.of();
        batteryPages = held.isStorage() ? batteries.batteries() : List.of();
        surplusPages = held.isSurplus() ? surplus.surpluses() : List.of();
        statements = held.isLowUse() ? exits.statements() : List.of();
    }

    public List<WaterUse> getWaterUses() {
        return waterUses;
    }

    public List<BatteryPage> getBatteries() {
        return batteryPages;
    }

    public List<SurplusPage> getSurpluses() {
        return surplusPages;
    }

    /** Of all contracts of surplus together. */
    public Money getKitty() {
        return surplusPages.stream().map(page -> page.kitty().balance()).reduce(Money.ZERO, Money::plus);
    }

    public List<ExitStatement> getStatements() {
        return statements;
    }

    /** The latest ones, in order of time. */
    public List<WaterInterval> intervals(WaterUse use) {
        int all = use.intervals().size();
        return use.intervals().subList(Math.max(0, all - INTERVALS_AT_A_GLANCE), all);
    }

    public String label(WaterInterval interval) {
        return labels().inFull(interval);
    }

    public String chart(WaterUse use) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<WaterInterval> shown = intervals(use);
        return new WaterChart(BrandColor.of(brand.getColor()), Texts.text(faces, "portal_water_used"),
                Texts.text(faces, "portal_water_estimated_bars"),
                Texts.text(faces, "portal_consumption_year_earlier"))
                .json(shown.stream().map(labels()::inShort).toList(), shown);
    }

    /** What was fed in during the latest month, null as long as nothing was. */
    public SurplusPage.Month lastMonth(SurplusPage page) {
        return page.months().isEmpty() ? null : page.months().get(page.months().size() - 1);
    }

    /** The month that runs, and those before, three together. */
    public List<ExitMonth> lastMonths(ExitStatement statement) {
        return statement.months().stream().limit(3).toList();
    }

    private static IntervalLabels labels() {
        return new IntervalLabels(Texts.locale(FacesContext.getCurrentInstance()));
    }
}
