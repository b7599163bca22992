package org.quittance.web.office.billing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.billing.ParkingReason;
import org.quittance.billing.RunContractRow;
import org.quittance.billing.RunInvoiceRow;
import org.quittance.billing.RunRemark;
import org.quittance.billing.RunSampleRow;
import org.quittance.billing.RunTotals;
import org.quittance.billing.service.BillingRunService;
import org.quittance.billing.service.RunSheet;
import org.quittance.billing.service.RunSheetService;
import org.quittance.money.VatRate;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Rows;

/** What a run holds: its invoices, all or those of one remark, and the contracts without one, with the reasons. */
@Named("officeBillingReview")
@ViewScoped
public class BillingReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** More contracts than anybody reads on a page; the counts beside are of all. */
    private static final int MOST = 200;

    @Inject
    private RunSheetService sheets;
    @Inject
    private BillingRunService runs;
    @Inject
    private BillingRunBacking page;
    private RunRemark show;
    private transient List<RunContractRow> parked;
    private transient List<RunContractRow> excluded;
    private transient List<RunContractRow> missing;
    private transient List<RunSampleRow> sample;
    private final transient Rows<RunInvoiceRow> invoices = new Rows<>(
            () -> show == null ? page.getSheet().totals().invoices() : count(show),
            (first, most) -> sheets.invoices(page.getId(), show, first, most));

    public void load() {
        if (page.getSheet() == null || !page.isReviewable()) {
            parked = excluded = missing = List.of();
            sample = List.of();
            return;
        }
        sample = new ArrayList<>(sheets.sample(page.getId()));
        parked = page.getSheet().counts().parked() == 0 ? List.of() : sheets.parked(page.getId(), MOST);
        excluded = page.getSheet().counts().excluded() == 0 ? List.of() : sheets.excluded(page.getId(), MOST);
        missing = page.getSheet().missing() == 0 ? List.of() : sheets.missing(page.getId(), MOST);
    }

    /** The caller has looked at a document of the sample. */
    public String look(RunSampleRow row) {
        runs.look(page.getId(), row.invoice().id());
        return "/office/billing/run?faces-redirect=true&id=" + page.getId();
    }

    public List<RunSampleRow> getSample() {
        return sample;
    }

    public long getLooked() {
        return sample.stream().filter(row -> row.lookedBy() != null).count();
    }

    public String reason(RunContractRow row) {
        return words().sentence(row.reason(), row.parameters());
    }

    public String fix(RunContractRow row) {
        return words().fix(row.reason(), row.parameters());
    }

    /** An index is missing that can be estimated. */
    public boolean isEstimable(RunContractRow row) {
        return row.reason() == ParkingReason.MISSING_READING;
    }

    private static ParkingWords words() {
        return new ParkingWords(Texts.locale(FacesContext.getCurrentInstance()));
    }

    /** The difference to the run before, with its sign: {@code +3,4 %}; empty where nothing can be compared. */
    public String getChange() {
        return page.getSheet().previous().map(previous -> page.getSheet().totals().percentMoreThan(previous.totals()))
                .map(TagFunctions::change).orElse("");
    }

    /** Those of this run and of the one before, the lowest first. */
    public List<VatRate> getRates() {
        Stream<RunTotals> compared = Stream.concat(Stream.of(page.getSheet().totals()),
                page.getSheet().previous().map(RunSheet.Previous::totals).stream());
        return compared.flatMap(totals -> totals.perRate().stream()).map(RunTotals.OfRate::rate).distinct().sorted().toList();
    }

    public RunRemark[] getRemarks() {
        return RunRemark.values();
    }

    public long count(RunRemark remark) {
        return page.getSheet().remarks().get(remark);
    }

    public List<RunContractRow> getParked() {
        return parked;
    }

    public List<RunContractRow> getExcluded() {
        return excluded;
    }

    public List<RunContractRow> getMissing() {
        return missing;
    }

    public Rows<RunInvoiceRow> getInvoices() {
        return invoices;
    }

    public RunRemark getShow() {
        return show;
    }

    public void setShow(RunRemark show) {
        this.show = show;
    }
}
