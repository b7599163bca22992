package org.quittance.accounting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.accounting.BalanceRow;
import org.quittance.accounting.BookName;
import org.quittance.accounting.BookedEntry;
import org.quittance.accounting.Books;
import org.quittance.accounting.ChartOfAccounts;
import org.quittance.accounting.JournalDay;
import org.quittance.accounting.Journals;
import org.quittance.accounting.LedgerAccount;
import org.quittance.accounting.PostingRule;
import org.quittance.accounting.ValidatedDays;
import org.quittance.identity.Role;
import org.quittance.time.DateRange;

/** The journals, for those who bill and those who handle money; only the latter, who keep the books, make a day final. */
@Stateless
@RolesAllowed({Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class AccountingService {

    @Inject
    private Books books;
    @Inject
    private ChartOfAccounts chart;
    @Inject
    private Journals journals;
    @Inject
    private ValidatedDays validated;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * Where the books stand.
     *
     * @param last    day validated, null if none is
     * @param latest  day that can be validated: yesterday, for today goes on
     * @param waiting entries until then that have no number yet
     */
    public record State(LocalDate last, LocalDate latest, long waiting) {

        public boolean isOpen() {
            return last == null || last.isBefore(latest);
        }
    }

    public State state() {
        LocalDate latest = LocalDate.now(clock).minusDays(1);
        return new State(validated.last().orElse(null), latest, books.waiting(latest));
    }

    /** Journal by journal and day by day, the latest first. */
    public List<JournalDay> days(DateRange period) {
        return books.days(period);
    }

    public long count(Books.Search search) {
        return books.count(search);
    }

    public List<BookedEntry> entries(Books.Search search, int first, int most) {
        return books.entries(search, first, most);
    }

    public List<BalanceRow> balance(DateRange period) {
        return books.balance(period);
    }

    /** Those that have an entry, the latest first. */
    public List<DateRange> fiscalYears() {
        List<DateRange> years = books.extent().map(validated.fiscalYears()::in).orElse(List.of());
        return years.stream().sorted((one, other) -> other.start().compareTo(one.start())).toList();
    }

    /** The fiscal year of a day. */
    public DateRange fiscalYear(LocalDate day) {
        return validated.fiscalYears().of(day);
    }

    public Optional<LocalDate> lastValidated() {
        return validated.last();
    }

    /**
     * Numbers every entry until a day, which becomes final.
     *
     * @return how many entries got their number
     * @throws org.quittance.accounting.DayValidatedException   if the day is final already
     * @throws org.quittance.accounting.UnnamedAccountException if an account has no name
     * @throws DayNotOverException                              if it is today, or to come
     */
    @RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
    public int validate(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isBefore(today)) {
            throw new DayNotOverException(day);
        }
        return validated.validate(day, today, caller.getName(), clock.instant());
    }

    public List<LedgerAccount> accounts() {
        return chart.accounts();
    }

    public List<PostingRule> rules() {
        return chart.rules();
    }

    /** Adds an account to the chart, or names one anew. */
    @RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
    public void name(String account, BookName label) {
        chart.name(account, label);
    }

    /** Posts what was there before there were books. */
    @RolesAllowed(Role.SYSTEM)
    public void open() {
        journals.open();
    }
}
