package org.quittance.web.office.tariff;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quittance.billing.TariffTestRow;
import org.quittance.billing.service.TariffTestJobs;
import org.quittance.billing.service.TariffTestProgress;
import org.quittance.billing.service.TariffTestService;
import org.quittance.billing.service.TariffTestSheet;
import org.quittance.billing.service.TestDistribution;
import org.quittance.document.Written;
import org.quittance.money.Money;
import org.quittance.tariff.PublishedVersionException;
import org.quittance.tariff.UnknownVersionException;
import org.quittance.tariff.service.TariffSheet;
import org.quittance.tariff.service.TariffSheetService;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;
import org.quittance.web.office.billing.ParkingWords;

/** What last year's contracts would have paid under a draft: begun here, watched, and read. */
@Named("officeTariffTest")
@ViewScoped
public class TariffTestBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TENTHS = 9;

    @Inject
    private TariffSheetService versions;
    @Inject
    private TariffTestService tests;
    @Inject
    private TariffTestJobs jobs;
    @Inject
    private Visitor visitor;
    @Inject
    private Brand brand;
    private Long id;
    private transient TariffSheet version;
    private transient TariffTestProgress progress;
    private transient TariffTestSheet result;

    /** One bar of the chart, one row of its table. */
    public record Bar(String label, int contracts) {
    }

    /** So many tenths of the contracts do not pass this difference. */
    public record Decile(int percent, Money difference) {
    }

    public void load() {
        version = id == null ? null : versions.sheet(id).orElse(null);
        if (version == null) {
            Reply.notFound();
            return;
        }
        progress = tests.progress(id).orElse(null);
        result = tests.sheet(id).orElse(null);
    }

    /** While the job is at work; the page begins anew when it has ended. */
    public void look() {
        progress = tests.progress(id).orElse(null);
        if (progress == null || !progress.isAtWork()) {
            Reply.goTo(page());
        }
    }

    public String test() {
        try {
            jobs.test(id);
        } catch (PublishedVersionException e) {
            Reply.refused("office_tariff_final");
        } catch (UnknownVersionException e) {
            Reply.refused("office_tariff_gone");
            return TariffVersionBacking.LIST;
        }
        return page();
    }

    private String page() {
        return "/office/tariff/test?faces-redirect=true&id=" + id;
    }

    public String getChart() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return new DifferenceChart(BrandColor.of(brand.getColor()), Texts.text(faces, "office_tariff_contracts"),
                Texts.text(faces, "office_tariff_test_euros_axis")).json(
                getEuros().stream().map(Bar::label).toList(), getEuros().stream().map(Bar::contracts).toList());
    }

    public List<Bar> getEuros() {
        Written written = Written.in(Texts.locale(FacesContext.getCurrentInstance()));
        return getDistribution().euros().stream().map(band -> new Bar(
                between(written.quantity(band.from(), null, 2), written.quantity(band.to(), null, 2)),
                band.contracts())).toList();
    }

    public List<Bar> getPercents() {
        return getDistribution().percents().stream()
                .map(band -> new Bar(percents(band), band.contracts())).toList();
    }

    private static String percents(TestDistribution.Band band) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (band.from() == null) {
            return Texts.text(faces, "office_tariff_test_below", TagFunctions.percent(band.to()));
        }
        if (band.to() == null) {
            return Texts.text(faces, "office_tariff_test_above", TagFunctions.percent(band.from()));
        }
        return band.from().signum() == 0 && band.to().signum() == 0 ? Texts.text(faces, "office_tariff_test_same")
                : between(TagFunctions.percent(band.from()), TagFunctions.percent(band.to()));
    }

    private static String between(String from, String to) {
        return Texts.text(FacesContext.getCurrentInstance(), "office_tariff_test_between", from, to);
    }

    public List<Decile> getDeciles() {
        return IntStream.rangeClosed(1, TENTHS)
                .mapToObj(tenths -> new Decile(tenths * 10, getDistribution().decile(tenths))).toList();
    }

    public List<TariffTestRow> getIncreases() {
        return new ArrayList<>(result.increases());
    }

    public List<TariffTestRow> getDecreases() {
        return new ArrayList<>(result.decreases());
    }

    public List<TariffTestRow> getReasons() {
        return new ArrayList<>(result.reasons());
    }

    public String reason(TariffTestRow row) {
        return new ParkingWords(Texts.locale(FacesContext.getCurrentInstance())).sentence(row.reason(), row.parameters());
    }

    /** Whether this visitor may begin a test now. */
    public boolean isTestable() {
        return version.isDraft() && visitor.isBilling() && !isAtWork();
    }

    public boolean isAtWork() {
        return progress != null && progress.isAtWork();
    }

    public TestDistribution getDistribution() {
        return result.distribution();
    }

    public TariffTestProgress getProgress() {
        return progress;
    }

    public TariffTestSheet getResult() {
        return result;
    }

    public TariffSheet getVersion() {
        return version;
    }

    public String getOfferLabel() {
        return version.offer().label(FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
