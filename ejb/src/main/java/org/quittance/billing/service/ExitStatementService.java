package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.billing.Formula;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.Invoices;
import org.quittance.billing.charging.LowUse;
import org.quittance.contract.Contracts;
import org.quittance.contract.ParkingContract;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.ParkingExit;
import org.quittance.metering.ParkingExits;
import org.quittance.money.Money;
import org.quittance.tariff.Basis;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.VersionPrices;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/** Monthly statements of low-use parking; seven queries, whatever the number of contracts. */
@Stateless
public class ExitStatementService {

    @Inject
    private Contracts contracts;
    @Inject
    private ParkingExits exits;
    @Inject
    private Invoices invoices;
    @Inject
    private Tariffs tariffs;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** Every low-use contract of the signed-in customer, those in force first. */
    @RolesAllowed(Role.CUSTOMER)
    public List<ExitStatement> statements() {
        return statements(contracts.of(current.visible(), ParkingContract.class).stream()
                .filter(ParkingContract::lowUse).toList());
    }

    /** Empty if the customer has no such low-use contract. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<ExitStatement> statement(String contract) {
        return contracts.of(current.visible(), contract, ParkingContract.class)
                .filter(ParkingContract::lowUse).map(found -> statements(List.of(found)).get(0));
    }

    /** Any customer's; empty if there is no such low-use contract. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<ExitStatement> any(String contract) {
        return contracts.supplied(contract).filter(ParkingContract.class::isInstance).map(ParkingContract.class::cast)
                .filter(ParkingContract::lowUse).map(found -> statements(List.of(found)).get(0));
    }

    private List<ExitStatement> statements(List<ParkingContract> all) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<ParkingExit>> told = all.stream().map(ParkingContract::startDate).min(LocalDate::compareTo)
                .filter(start -> !start.isAfter(today))
                .map(start -> exits.of(all.stream().map(ParkingContract::id).toList(), new DateRange(
                        start.withDayOfMonth(1), today.plusMonths(1).withDayOfMonth(1)))).orElse(Map.of());
        VisibleCustomers holders = new VisibleCustomers(
                all.stream().map(contract -> contract.account().customer().id()).collect(Collectors.toSet()));
        Map<String, List<Invoice>> published =
                invoices.published(holders, all.stream().map(ParkingContract::number).toList());
        Map<String, List<VersionPrices>> versions = all.isEmpty() ? Map.of() : tariffs.publishedPrices().stream()
                .collect(Collectors.groupingBy(VersionPrices::offerCode));
        return all.stream().map(contract -> new ExitStatement(contract, months(contract, today, new Known(
                told.getOrDefault(contract.id(), List.of()).stream().collect(Collectors.groupingBy(
                        exit -> YearMonth.from(exit.leftAt().atZone(OperatorClock.ZONE)))),
                versions.getOrDefault(contract.offerCode(), List.of()),
                given(contract, published.getOrDefault(contract.number(), List.of())))))).toList();
    }

    /** What is known of a contract. */
    private record Known(Map<YearMonth, List<ParkingExit>> exits, List<VersionPrices> versions, List<Given> given) {
    }

    private static List<ExitMonth> months(ParkingContract contract, LocalDate today, Known known) {
        return months(contract, today).stream().map(month -> month(month, known.exits().getOrDefault(month, List.of()),
                known.versions(), known.given(), month.isBefore(YearMonth.from(today)))).toList();
    }

    /** The months in which the place was the customer's, up to today's, the latest first; none before it is. */
    static List<YearMonth> months(ParkingContract contract, LocalDate today) {
        return contract.suppliedBefore(today.plusDays(1)).map(days -> {
            YearMonth first = YearMonth.from(days.start());
            YearMonth last = YearMonth.from(days.lastDay());
            return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1)).toList();
        }).orElse(List.of());
    }

    /** A discount on an invoice. */
    private record Given(String invoice, InvoiceLine line) {
        boolean isOf(YearMonth month) {
            return YearMonth.from(line.period().start()).equals(month);
        }
    }

    /** A document may bill other places too. */
    private static List<Given> given(ParkingContract contract, List<Invoice> documents) {
        return documents.stream().flatMap(invoice -> invoice.lines().stream()
                .filter(line -> line.contractId() == contract.id() && line.explanation().formula() == Formula.LOW_USE)
                .map(line -> new Given(invoice.number(), line))).toList();
    }

    /** The percentage is that of the invoice, else that of the scale in force when the month began. */
    private static ExitMonth month(
            YearMonth month, List<ParkingExit> exits, List<VersionPrices> versions, List<Given> given, boolean over) {
        List<Given> ofMonth = given.stream().filter(one -> one.isOf(month)).toList();
        if (ofMonth.isEmpty()) {
            return new ExitMonth(month, exits, percent(versions, month, exits.size()), null, null, over);
        }
        Money discount = ofMonth.stream().map(one -> one.line().net()).reduce(Money.ZERO, Money::plus);
        return new ExitMonth(month, exits, ofMonth.get(0).line().unitPrice(), discount, ofMonth.get(0).invoice(), over);
    }

    private static BigDecimal percent(List<VersionPrices> versions, YearMonth month, int exits) {
        return versions.stream().filter(version -> !version.validFrom().isAfter(month.atDay(1)))
                .reduce((earlier, later) -> later).stream().flatMap(version -> version.prices().stream())
                .map(PriceTerms::rule).filter(rule -> rule.basis() == Basis.SCALE).findFirst()
                .map(rule -> LowUse.percent(rule.scale(), exits)).orElse(BigDecimal.ZERO);
    }
}
