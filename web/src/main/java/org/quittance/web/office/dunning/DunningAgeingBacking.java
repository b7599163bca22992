package org.quittance.web.office.dunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.quittance.money.Money;
import org.quittance.payment.arrears.AgeBand;
import org.quittance.payment.arrears.AgeTotal;
import org.quittance.payment.arrears.AgedInvoice;
import org.quittance.payment.service.arrears.AgeingService;

/** The receivables by age; each figure leads to its invoices. */
@Named("officeDunningAgeing")
@ViewScoped
public class DunningAgeingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgeingService ageing;
    private AgeBand band;
    private transient List<AgeTotal> totals;
    private final transient LazyDataModel<AgedInvoice> invoices = new AgedPages();

    public void load() {
        totals = new ArrayList<>(ageing.totals());
    }

    public List<AgeTotal> getTotals() {
        return totals;
    }

    /** Of all bands. */
    public Money getTotal() {
        return totals.stream().map(AgeTotal::amount).reduce(Money.ZERO, Money::plus);
    }

    public long getCount() {
        return totals.stream().filter(total -> band == null || total.band() == band).mapToLong(AgeTotal::invoices).sum();
    }

    public LazyDataModel<AgedInvoice> getInvoices() {
        return invoices;
    }

    /** Null for all. */
    public AgeBand getBand() {
        return band;
    }

    public void setBand(AgeBand band) {
        this.band = band;
    }

    private final class AgedPages extends LazyDataModel<AgedInvoice> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) getCount();
        }

        @Override
        public List<AgedInvoice> load(
                int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return ageing.invoices(band, first, most);
        }
    }
}
