package org.quittance.acceptance;

import java.util.stream.Stream;
import org.quittance.acceptance.Pages.Listed;
import org.quittance.acceptance.harness.Site;

/** The figures of the office, and the list of invoices they lead to. */
final class ReportPages {

    private ReportPages() {
    }

    static Stream<Listed> all() {
        return Stream.of(
                Pages.page("office-report-figures", "office/report/figures", "/office/report/figures", Site.PAYMENTS),
                Pages.page("office-invoice-list", "office/invoice/list",
                        "/office/invoice/list?from=2026-01-01&to=2026-12-31&service=WATER&order=LARGEST", Site.ADVISER));
    }
}
