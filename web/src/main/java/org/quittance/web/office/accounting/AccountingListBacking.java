package org.quittance.web.office.accounting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.quittance.accounting.DayValidatedException;
import org.quittance.accounting.JournalDay;
import org.quittance.accounting.UnnamedAccountException;
import org.quittance.accounting.service.AccountingService;
import org.quittance.accounting.service.DayNotOverException;
import org.quittance.time.DateRange;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** The journals of a month, day by day, and the validation that makes days final. */
@Named("officeAccountingList")
@ViewScoped
public class AccountingListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountingService books;
    @Inject
    private Clock clock;
    private String month;
    private YearMonth shown;
    private LocalDate day;
    private transient AccountingService.State state;
    private transient List<JournalDay> days;

    public void load() {
        try {
            shown = month == null || month.isBlank() ? YearMonth.now(clock) : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            Reply.notFound();
            return;
        }
        state = books.state();
        day = state.latest();
        days = new ArrayList<>(books.days(new DateRange(shown.atDay(1), shown.plusMonths(1).atDay(1))));
    }

    public String validate() {
        try {
            Reply.done("office_accounting_list_done", TagFunctions.date(day), books.validate(day));
        } catch (DayValidatedException e) {
            Reply.refused("office_accounting_list_validated", TagFunctions.date(e.last()));
        } catch (DayNotOverException e) {
            Reply.refused("office_accounting_list_not_over", TagFunctions.date(day));
        } catch (UnnamedAccountException e) {
            Reply.refused("office_accounting_list_unnamed", e.account());
        }
        return "/office/accounting/list?faces-redirect=true&month=" + shown;
    }

    public AccountingService.State getState() {
        return state;
    }

    public List<JournalDay> getDays() {
        return days;
    }

    public YearMonth getShown() {
        return shown;
    }

    public YearMonth getEarlier() {
        return shown.minusMonths(1);
    }

    /** Null where it would lie ahead. */
    public YearMonth getLater() {
        return shown.isBefore(YearMonth.now(clock)) ? shown.plusMonths(1) : null;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
