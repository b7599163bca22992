package org.quittance.web.portal.consumption;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.TimeClass;
import org.quittance.contract.service.ContractService;
import org.quittance.metering.Energy;
import org.quittance.metering.consumption.Comparison;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;
import org.quittance.metering.service.ConsumptionService;
import org.quittance.metering.service.ContractConsumption;
import org.quittance.time.DateRange;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;

/** Consumption of one contract as months, days or half-hours; what is shown is all in the address. */
@Named("portalConsumption")
@RequestScoped
public class ConsumptionBacking {

    @EJB
    private ContractService contractService;
    @EJB
    private ConsumptionService consumptionService;
    @Inject
    private Brand brand;

    private String contract;
    private String grain;
    private String period;

    private List<ElectricityContract> contracts;
    private ContractConsumption consumption;
    private ConsumptionPeriod page;
    private Comparison comparison;

    public void load() {
        contracts = contractService.supplies();
        if (contract == null && contracts.isEmpty()) {
            return;
        }
        String number = contract == null ? contracts.get(0).number() : contract;
        Optional<ContractConsumption> found = consumptionService.page(
                number, ConsumptionPeriod.grain(grain), ConsumptionPeriod.day(period));
        if (found.isEmpty()) {
            NotFound.answer();
            return;
        }
        consumption = found.get();
        page = new ConsumptionPeriod(consumption.grain(), consumption.period());
        comparison = Comparison.of(consumption.rows());
    }

    /** Null for a customer without contract. */
    public ContractConsumption getConsumption() {
        return consumption;
    }

    public boolean isKnown() {
        return consumption != null && consumption.rows().stream().anyMatch(row -> row.consumed() != null);
    }

    public boolean isChoice() {
        return contracts.size() > 1;
    }

    public List<ElectricityContract> getContracts() {
        return contracts;
    }

    public Grain[] getGrains() {
        return Grain.values();
    }

    public String word(Grain other) {
        return ConsumptionPeriod.word(other);
    }

    /** The page of another grain, as an address says it; null for its latest one. */
    public String periodIn(Grain other) {
        return consumption.grain() == other ? page.text()
                : consumption.known().map(known -> page.in(other, known)).orElse(null);
    }

    public String getPrevious() {
        return consumption.known().map(page::previous).orElse(null);
    }

    public String getNext() {
        return consumption.known().map(page::next).orElse(null);
    }

    public String getPeriodText() {
        return page.text();
    }

    /** The row's own page, one grain finer; null where there is none. */
    public String finer(ConsumptionRow row) {
        if (!consumption.loadCurve() || row.consumed() == null || consumption.grain() == Grain.HALF_HOUR) {
            return null;
        }
        Grain finer = Grain.values()[consumption.grain().ordinal() + 1];
        return new ConsumptionPeriod(finer, finer.pageOf(row.day())).text();
    }

    public String getFinerWord() {
        return ConsumptionPeriod.word(Grain.values()[Math.min(Grain.values().length - 1, consumption.grain().ordinal() + 1)]);
    }

    /** The period in words. */
    public String getHeading() {
        return labels().of(consumption.period());
    }

    public String label(ConsumptionRow row) {
        return labels().inFull(row);
    }

    public String getChart() {
        FacesContext faces = FacesContext.getCurrentInstance();
        RowLabels labels = labels();
        return new ConsumptionChart(BrandColor.of(brand.getColor()), this::className,
                Texts.text(faces, "portal_consumption_year_earlier"), Texts.text(faces, "portal_consumption_estimated"),
                consumption.grain() != Grain.MONTH)
                .json(consumption.rows().stream().map(labels::inShort).toList(), consumption.rows(), consumption.classes());
    }

    private RowLabels labels() {
        return new RowLabels(consumption.grain(), Texts.locale(FacesContext.getCurrentInstance()));
    }

    private String className(TimeClass timeClass) {
        return consumption.classes().size() > 1 ? TagFunctions.words(timeClass)
                : Texts.text(FacesContext.getCurrentInstance(), "portal_consumption_now");
    }

    public boolean isByClass() {
        return consumption.classes().size() > 1;
    }

    public Energy getTotal() {
        return consumption.rows().stream().filter(row -> row.consumed() != null)
                .map(row -> row.consumed().total()).reduce(Energy.ZERO, Energy::plus);
    }

    public Energy total(TimeClass timeClass) {
        return consumption.rows().stream().filter(row -> row.consumed() != null)
                .map(row -> row.consumed().byClass().getOrDefault(timeClass, Energy.ZERO))
                .reduce(Energy.ZERO, Energy::plus);
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** Rows for which values are missing although others of their time are known. */
    public List<ConsumptionRow> getGaps() {
        DateRange known = consumption.known().orElse(consumption.period());
        return consumption.rows().stream()
                .filter(row -> known.contains(row.day()))
                .filter(row -> row.consumed() == null || !row.consumed().isComplete())
                .filter(row -> !isRunning(row)).toList();
    }

    /** Whether the month is not over yet in what is known. */
    public boolean isRunning(ConsumptionRow row) {
        return consumption.grain() == Grain.MONTH && row.consumed() != null
                && consumption.known().filter(known -> known.contains(row.day())
                        && known.end().isBefore(row.day().plusMonths(1))).isPresent();
    }

    public int getDecimals() {
        return consumption.grain() == Grain.HALF_HOUR ? 3 : consumption.grain() == Grain.DAY ? 1 : 0;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getGrain() {
        return grain;
    }

    public void setGrain(String grain) {
        this.grain = grain;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
