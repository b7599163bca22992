package org.quittance.web.office.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.billing.RunRow;
import org.quittance.billing.service.RunSheetService;

/** The billing runs, the latest first. */
@Named("officeBillingList")
@RequestScoped
public class BillingListBacking {

    private static final int SHOWN = 200;

    @Inject
    private RunSheetService sheets;
    private List<RunRow> runs;

    public void load() {
        runs = new ArrayList<>(sheets.latest(SHOWN));
    }

    public List<RunRow> getRuns() {
        return runs;
    }
}
