package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Arrears;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.Debtor.OpenInvoice;
import org.quittance.payment.arrears.DunningActRow;
import org.quittance.payment.arrears.DunningPolicies;
import org.quittance.payment.arrears.DunningRuns;
import org.quittance.payment.dunning.DunningForecast;
import org.quittance.payment.dunning.DunningRule;

/** What the signed-in customer has not paid in time, and what happens next. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class ArrearsService {

    private static final int LETTERS_SHOWN = 20;

    @Inject
    private Arrears arrears;
    @Inject
    private DunningPolicies policies;
    @Inject
    private DunningRuns runs;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /**
     * An account with what is open on it.
     *
     * @param open    the oldest first
     * @param overdue of it, disputes and plans included
     * @param next    the first act to come if nothing is paid
     */
    public record AccountArrears(String account, List<OpenInvoice> open, Money overdue,
            Optional<DunningForecast.Expected> next) {
    }

    /** Every account that owes something; nine queries, whatever their number. */
    public List<AccountArrears> mine() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> numbers = customers.rows(current.visible()).stream()
                .collect(Collectors.toMap(CustomerRow::accountId, CustomerRow::accountNumber));
        Optional<DunningRule> rule = policies.on(today).map(policy -> DunningRule.of(policy, policies.protections()));
        List<AccountArrears> mine = new ArrayList<>();
        for (Debtor debtor : arrears.debtors(numbers.keySet(), today)) {
            if (!debtor.invoices().isEmpty()) {
                mine.add(new AccountArrears(numbers.get(debtor.accountId()), debtor.invoices(), debtor.overdue(today),
                        rule.map(asked -> next(asked, debtor, today)).flatMap(Function.identity())));
            }
        }
        return mine;
    }

    /** From today on: today's run may still come. */
    private static Optional<DunningForecast.Expected> next(DunningRule rule, Debtor debtor, LocalDate today) {
        return rule.next(debtor, today.minusDays(1));
    }

    /** What we have written about it, the latest first. */
    public List<DunningActRow> letters() {
        return runs.sent(current.visible(), LETTERS_SHOWN);
    }
}
