package org.quittance.document.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.service.ExitMonth;
import org.quittance.billing.service.ExitStatement;
import org.quittance.billing.service.ExitStatementService;
import org.quittance.document.StoredDocument;
import org.quittance.document.pdf.Addressed;
import org.quittance.document.pdf.ExitSheet;
import org.quittance.document.pdf.ExitSheetPdf;
import org.quittance.identity.Role;
import org.quittance.metering.ParkingExit;
import org.quittance.time.OperatorClock;

/** The statement of a month's exits as a document; not kept, for barriers, prices and invoices say it again at any time. */
@Stateless
public class ExitSheetService {

    @Inject
    private ExitStatementService statements;
    @Inject
    private ContractLetters contractLetters;
    @Inject
    private Letters letters;
    @Inject
    private ExitSheetPdf pdf;

    /** Empty if the customer has no such low-use contract, or the contract no such month. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<StoredDocument> mine(String contract, YearMonth month) {
        return statements.statement(contract).flatMap(statement -> sheet(statement, month));
    }

    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<StoredDocument> any(String contract, YearMonth month) {
        return statements.any(contract).flatMap(statement -> sheet(statement, month));
    }

    private Optional<StoredDocument> sheet(ExitStatement statement, YearMonth month) {
        return statement.months().stream().filter(one -> one.month().equals(month)).findFirst()
                .map(one -> new StoredDocument(statement.contract().number() + "-" + month + ".pdf", "application/pdf",
                        pdf.render(sheet(statement, one))));
    }

    private ExitSheet sheet(ExitStatement statement, ExitMonth month) {
        Addressed to = letters.to(statement.contract().account().customer());
        List<ExitSheet.Exit> exits = month.exits().stream().map(ExitSheetService::exit).toList();
        return new ExitSheet(to, contractLetters.supply(statement.contract(), to), month.month(), month.over(), exits,
                new ExitSheet.Discount(month.percent(), month.discount(), month.invoice()));
    }

    private static ExitSheet.Exit exit(ParkingExit exit) {
        return new ExitSheet.Exit(
                exit.leftAt().atZone(OperatorClock.ZONE).toLocalDateTime(), exit.badge(), exit.carPark());
    }
}
