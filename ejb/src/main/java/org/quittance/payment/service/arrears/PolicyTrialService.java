package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.identity.Role;
import org.quittance.payment.arrears.Arrears;
import org.quittance.payment.arrears.Channel;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.DunningPolicies;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.dunning.Decision;
import org.quittance.payment.dunning.DunningForecast;
import org.quittance.payment.dunning.DunningRule;
import org.quittance.payment.dunning.PolicyCost;

/**
 * What a policy would do to the real receivables, before it is put in force: by the rule of the runs, and nothing is stored.
 * Seven queries for a thousand accounts.
 */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class PolicyTrialService {

    /** A quarter: longer than the steps of most policies take. */
    public static final int DAYS = 90;
    private static final int PAGE = 1_000;

    @Inject
    private DunningPolicies policies;
    @Inject
    private Arrears arrears;
    @Inject
    private Customers customers;
    @Inject
    private Clock clock;

    /** Empty if there is no such policy. */
    public Optional<PolicyCost> cost(long policyId) {
        return policies.of(policyId).map(policy -> cost(policy, LocalDate.now(clock)));
    }

    private PolicyCost cost(DunningPolicy policy, LocalDate today) {
        PolicyCost cost = new PolicyCost(policy.steps(), policy.terms().letterCost());
        DunningRule rule = DunningRule.of(policy, policies.protections());
        long after = 0;
        for (List<Long> page = arrears.accounts(today, after, PAGE); !page.isEmpty();
                page = arrears.accounts(today, after, PAGE)) {
            List<Debtor> debtors = arrears.debtors(page, today);
            Map<Long, Customer> holders = customers.all(debtors.stream().map(Debtor::customerId).distinct().toList());
            debtors.forEach(debtor -> add(cost, rule, debtor, holders.get(debtor.customerId()), today));
            after = page.get(page.size() - 1);
        }
        return cost;
    }

    private static void add(PolicyCost cost, DunningRule rule, Debtor debtor, Customer holder, LocalDate today) {
        cost.account(debtor.overdue(today));
        Decision decision = rule.decide(debtor, today);
        decision.act().ifPresent(act -> cost.today(act, isPaper(holder, act, today)));
        decision.sparedBy().ifPresent(by -> cost.spared(by, debtor.overdue(today)));
        new DunningForecast(rule).acts(debtor, today, DAYS, Integer.MAX_VALUE)
                .forEach(expected -> cost.later(expected.act(), isPaper(holder, expected.act(), today)));
    }

    private static boolean isPaper(Customer holder, ProposedAct act, LocalDate today) {
        return DunningMail.channel(holder, act.step(), today) == Channel.PAPER;
    }
}
