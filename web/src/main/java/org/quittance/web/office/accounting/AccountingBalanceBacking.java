package org.quittance.web.office.accounting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.accounting.BalanceRow;
import org.quittance.accounting.service.AccountingService;
import org.quittance.money.Money;
import org.quittance.time.DateRange;
import org.quittance.web.office.DaysAsked;
import org.quittance.web.office.Reply;

/** The trial balance; of the running fiscal year until other days are asked for. */
@Named("officeAccountingBalance")
@RequestScoped
public class AccountingBalanceBacking {

    @Inject
    private AccountingService books;
    @Inject
    private Clock clock;
    private String from;
    private String to;
    private List<BalanceRow> rows;

    public void load() {
        Optional<DateRange> period = DaysAsked.of(from, to, books.fiscalYear(LocalDate.now(clock)));
        if (period.isEmpty()) {
            Reply.notFound();
            return;
        }
        from = period.get().start().toString();
        to = period.get().lastDay().toString();
        rows = new ArrayList<>(books.balance(period.get()));
    }

    public List<BalanceRow> getRows() {
        return rows;
    }

    public Money getDebit() {
        return rows.stream().map(BalanceRow::debit).reduce(Money.ZERO, Money::plus);
    }

    public Money getCredit() {
        return rows.stream().map(BalanceRow::credit).reduce(Money.ZERO, Money::plus);
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
}
