package org.quittance.web.office.dunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.money.Money;
import org.quittance.payment.arrears.AgeBand;
import org.quittance.payment.arrears.AgeTotal;
import org.quittance.payment.arrears.AgedInvoice;
import org.quittance.payment.service.arrears.AgeingService;
import org.quittance.web.office.Rows;

/** The receivables by age; each figure leads to its invoices. */
@Named("officeDunningAgeing")
@ViewScoped
public class DunningAgeingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgeingService ageing;
    private AgeBand band;
    private transient List<AgeTotal> totals;
    private final transient Rows<AgedInvoice> invoices = new Rows<>(this::getCount,
            (first, most) -> ageing.invoices(band, first, most));

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

    public Rows<AgedInvoice> getInvoices() {
        return invoices;
    }

    /** Null for all. */
    public AgeBand getBand() {
        return band;
    }

    public void setBand(AgeBand band) {
        this.band = band;
    }
}
