package org.quittance.web.office.accounting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.accounting.service.AccountingService;
import org.quittance.accounting.service.FecService;
import org.quittance.time.DateRange;

/** The fiscal years, each with its file as far as its days are validated. */
@Named("officeAccountingFec")
@RequestScoped
public class AccountingFecBacking {

    @Inject
    private AccountingService books;
    @Inject
    private FecService files;
    private List<Year> years;

    /** @param until the last of its days that is validated, null if none is */
    public record Year(DateRange period, LocalDate until) {

        public boolean begun() {
            return until != null;
        }

        public boolean whole() {
            return period.lastDay().equals(until);
        }
    }

    public void load() {
        LocalDate last = books.lastValidated().orElse(null);
        years = new ArrayList<>(books.fiscalYears().stream().map(year -> new Year(year, until(year, last))).toList());
    }

    private static LocalDate until(DateRange year, LocalDate last) {
        if (last == null || last.isBefore(year.start())) {
            return null;
        }
        return last.isAfter(year.lastDay()) ? year.lastDay() : last;
    }

    /** Whether the file can bear the name that the law asks for. */
    public boolean isNamed() {
        return years.isEmpty() || files.fileName(years.get(0).period(), FecService.Form.TXT).isPresent();
    }

    public List<Year> getYears() {
        return years;
    }
}
