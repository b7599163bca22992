package org.quittance.web.office.accounting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.accounting.BookedEntry;
import org.quittance.accounting.Books;
import org.quittance.accounting.service.AccountingService;
import org.quittance.time.DateRange;
import org.quittance.web.office.DaysAsked;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** Entries with their lines, by day, journal, account, piece or customer; this month's until others are asked for. */
@Named("officeAccountingEntries")
@ViewScoped
public class AccountingEntriesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> JOURNALS = List.of("VE", "AC", "BQ", "OD");

    @Inject
    private AccountingService books;
    @Inject
    private Clock clock;
    private String from;
    private String to;
    private String journal;
    private String account;
    private String named;
    private transient Books.Search search;
    private transient long count;
    private final transient Rows<BookedEntry> entries = new Rows<>(() -> count,
            (first, most) -> books.entries(search, first, most));

    public void load() {
        LocalDate today = LocalDate.now(clock);
        Optional<DateRange> period = DaysAsked.of(from, to, DateRange.ofClosed(today.withDayOfMonth(1), today));
        if (period.isEmpty()) {
            Reply.notFound();
            return;
        }
        from = period.get().start().toString();
        to = period.get().lastDay().toString();
        search = new Books.Search(period.get(), text(journal), text(account), text(named));
        count = books.count(search);
    }

    private static String text(String asked) {
        return asked == null ? "" : asked.strip();
    }

    public Rows<BookedEntry> getEntries() {
        return entries;
    }

    public long getCount() {
        return count;
    }

    public List<String> getJournals() {
        return JOURNALS;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getJournal() {
        return journal;
    }

    public void setJournal(String journal) {
        this.journal = journal;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }
}
