package org.quittance.payment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Account;
import org.quittance.customer.Customers;
import org.quittance.document.StoredDocument;
import org.quittance.document.pdf.AccountStatement;
import org.quittance.document.pdf.AccountStatementPdf;
import org.quittance.document.service.Letters;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.StatementRow;
import org.quittance.time.DateRange;

/**
 * The statement of an account for a period that the reader chooses; not kept, for it derives from invoices and payments
 * that are, and could be asked for in as many forms as there are periods.
 */
@Stateless
public class AccountStatementService {

    @Inject
    private Customers customers;
    @Inject
    private AccountEntries entries;
    @Inject
    private Letters letters;
    @Inject
    private AccountStatementPdf pdf;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /**
     * @param first first day
     * @param last  last day; what lies after today is left out
     * @return empty if the customer has no such account, or no day is left
     */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<StoredDocument> mine(String account, LocalDate first, LocalDate last) {
        return customers.account(current.visible(), account).flatMap(found -> statement(found, first, last));
    }

    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<StoredDocument> any(String account, LocalDate first, LocalDate last) {
        return customers.account(account).flatMap(found -> statement(found, first, last));
    }

    private Optional<StoredDocument> statement(Account account, LocalDate first, LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = last.isAfter(today) ? today : last;
        if (end.isBefore(first)) {
            return Optional.empty();
        }
        DateRange period = DateRange.ofClosed(first, end);
        List<AccountStatement.Entry> moved = entries.of(account.id(), period).stream()
                .map(AccountStatementService::entry).toList();
        AccountStatement statement = new AccountStatement(letters.to(account.customer()), account.number(), period,
                new AccountStatement.Standing(entries.balanceBefore(account.id(), first),
                        entries.advancesBefore(account.id(), period.end())), moved);
        return Optional.of(new StoredDocument(account.number() + "-" + first + "-" + end + ".pdf", "application/pdf",
                pdf.render(statement)));
    }

    private static AccountStatement.Entry entry(StatementRow entry) {
        return new AccountStatement.Entry(entry.date(), AccountStatement.Kind.valueOf(entry.kind()), entry.reference(),
                entry.amount(), entry.advance());
    }
}
