package org.quittance.search.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.money.Money;
import org.quittance.payment.AccountBalance;
import org.quittance.payment.Ledgers;
import org.quittance.search.FoundCustomers;
import org.quittance.search.FoundThing;
import org.quittance.search.Search;
import org.quittance.search.SearchQuestion;

/** Answers the search box of the office. Who does not see payments finds nobody by a bank account. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class SearchService {

    private static final List<String> SEEING_MONEY = List.of(Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR);

    @Inject
    private Search search;
    @Inject
    private Customers customers;
    @Inject
    private Contracts contracts;
    @Inject
    private Ledgers ledgers;
    @Resource
    private SessionContext session;

    /** A fixed number of queries. @param most of customers, and of invoices, plates and bank accounts each */
    public Findings find(String typed, int most) {
        SearchQuestion question = new SearchQuestion(typed);
        search.plan();
        List<FoundThing> things = search.things(question, SEEING_MONEY.stream().anyMatch(session::isCallerInRole), most + 1);
        FoundCustomers found = search.customers(question, most + 1, things.isEmpty());
        List<Long> ids = Stream.concat(found.byThemselves().stream(), found.byContract().stream()).limit(most).toList();
        Map<Long, FoundCustomer> shown = shown(ids);
        return new Findings(shown(found.byThemselves(), shown), shown(found.byContract(), shown), first(things, most), found.near(),
                found.size() > most || first(things, most).size() < things.size());
    }

    private static List<FoundThing> first(List<FoundThing> things, int most) {
        return Stream.of(FoundThing.Kind.values())
                .flatMap(kind -> things.stream().filter(thing -> thing.kind() == kind).limit(most)).toList();
    }

    private static List<FoundCustomer> shown(List<Long> ids, Map<Long, FoundCustomer> shown) {
        return ids.stream().filter(shown::containsKey).map(shown::get).toList();
    }

    private Map<Long, FoundCustomer> shown(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<String>> numbers = contracts.ofCustomers(ids).stream().collect(Collectors.groupingBy(
                contract -> contract.account().customer().id(),
                Collectors.mapping(Contract::number, Collectors.toList())));
        Map<Long, Money> balances = ledgers.accounts(ids).stream().collect(Collectors.toMap(
                AccountBalance::customerId, AccountBalance::balance, Money::plus));
        Map<Long, Customer> known = customers.all(ids);
        return ids.stream().map(known::get).collect(Collectors.toMap(Customer::id, customer -> new FoundCustomer(
                customer.number(), customer.name(), customer.address().onOneLine(),
                numbers.getOrDefault(customer.id(), List.of()), balances.getOrDefault(customer.id(), Money.ZERO))));
    }
}
