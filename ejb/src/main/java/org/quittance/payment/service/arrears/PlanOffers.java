package org.quittance.payment.service.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.quittance.customer.Account;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Arrears;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.PaymentPlan;
import org.quittance.payment.arrears.PaymentPlan.Owed;
import org.quittance.payment.arrears.PaymentPlan.Standing;
import org.quittance.payment.arrears.PaymentPlans;
import org.quittance.payment.arrears.PlanLimits;

/** Finds out what a payment plan of an account could be. */
@ApplicationScoped
public class PlanOffers {

    private static final Period REMEMBERED = Period.ofMonths(12);

    @Inject
    private Arrears arrears;
    @Inject
    private PaymentPlans plans;
    @Inject
    private Clock clock;

    PlanOffer of(Account account) {
        LocalDate today = LocalDate.now(clock);
        PlanLimits limits = plans.limits(today);
        Debtor debtor = arrears.debtors(List.of(account.id()), today).get(0);
        List<Owed> owed = debtor.invoices().stream().filter(invoice -> !invoice.planned() && invoice.disputed().isZero())
                .map(invoice -> new Owed(invoice.id(), invoice.number(), invoice.remaining())).toList();
        List<PaymentPlan> before = plans.ofAccount(account.id());
        Map<Long, Money> open = plans.open(before);
        return new PlanOffer(account, owed, limits,
                before.stream().anyMatch(plan -> isBroken(plan, today, open)),
                before.stream().anyMatch(plan -> plan.standing(today, open).pausesDunning()),
                today.plusDays(limits.days().firstAfter()));
    }

    private static boolean isBroken(PaymentPlan plan, LocalDate today, Map<Long, Money> open) {
        return plan.grantedOn() != null && plan.grantedOn().isAfter(today.minus(REMEMBERED))
                && plan.standing(today, open) == Standing.BROKEN;
    }
}
