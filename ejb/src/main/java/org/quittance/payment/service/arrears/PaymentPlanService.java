package org.quittance.payment.service.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.Account;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.arrears.PaymentPlan;
import org.quittance.payment.arrears.PaymentPlans;
import org.quittance.payment.arrears.PlanLimits;
import org.quittance.payment.arrears.PlanSchedule;
import org.quittance.payment.service.NoSuchAccountException;
import org.quittance.payment.service.plan.NoPlanException;

/**
 * Payment plans for debts: customers ask for one and get it at once within the operator's limits, else staff answer; staff
 * also make one themselves, and end one. Every plan of a customer is read with how it stands today.
 */
@Stateless
public class PaymentPlanService {

    @Inject
    private PaymentPlans plans;
    @Inject
    private PlanOffers offers;
    @Inject
    private PlanLetters letters;
    @Inject
    private Customers customers;
    @Inject
    private AccountEntries entries;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** A plan of the office's list. */
    public record Listed(String customerNumber, String customerName, PlanState state) {
    }

    /** Empty if the customer has no such account. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<PlanOffer> offer(String account) {
        return customers.account(current.visible(), account).map(offers::of);
    }

    /**
     * @param wish what the customer tells staff, or null
     * @return the plan: granted, or waiting for staff
     * @throws NoPlanException        if there is nothing to pay off or a plan already
     * @throws NoSuchAccountException if it is not the customer's
     */
    @RolesAllowed(Role.CUSTOMER)
    public PaymentPlan ask(String account, int months, String wish) {
        Account owner = customers.account(current.visible(), account).orElseThrow(() -> new NoSuchAccountException(account));
        PlanOffer offer = lockedOffer(owner);
        PaymentPlan plan = planned(offer, offer.schedule(months), wish);
        if (offer.beyond(months).isEmpty()) {
            granted(plan, owner.customer());
        }
        return plan;
    }

    /** The signed-in customer's plans, the latest first. */
    @RolesAllowed(Role.CUSTOMER)
    public List<PlanState> mine() {
        return states(plans.of(current.visible()));
    }

    /** For staff; empty if there is no such account. */
    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<PlanOffer> offerAny(String account) {
        return customers.account(account).map(offers::of);
    }

    /**
     * Staff are not bound to the limits.
     *
     * @throws NoPlanException        if there is nothing to pay off or a plan already
     * @throws NoSuchAccountException if there is no such account
     */
    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public PaymentPlan make(String account, int months, LocalDate first) {
        Account owner = customers.account(account).orElseThrow(() -> new NoSuchAccountException(account));
        PlanOffer offer = lockedOffer(owner);
        PaymentPlan plan = planned(offer, PlanSchedule.monthly(offer.debt(), months, first), null);
        granted(plan, owner.customer());
        return plan;
    }

    private PlanOffer lockedOffer(Account account) {
        entries.lock(account.id());
        PlanOffer offer = offers.of(account);
        if (!offer.isPossible()) {
            throw new NoPlanException(account.number());
        }
        return offer;
    }

    private PaymentPlan planned(PlanOffer offer, PlanSchedule schedule, String wish) {
        PaymentPlan plan = new PaymentPlan(
                new PaymentPlan.Owner(offer.account().id(), offer.account().customer().id()), offer.owed(), schedule,
                offer.limits().days().grace(), new PaymentPlan.Asked(act(), wish));
        plans.add(plan);
        return plan;
    }

    private void granted(PaymentPlan plan, Customer customer) {
        plan.grant(LocalDate.now(clock), act());
        letters.document(plan, customer);
        letters.tell(plan, customer, "granted");
    }

    /** @throws org.quittance.payment.arrears.PlanStateException if it was answered before */
    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public void grant(long planId) {
        PaymentPlan plan = plans.locked(planId).orElseThrow();
        granted(plan, holder(plan));
    }

    /** @throws org.quittance.payment.arrears.PlanStateException if it was answered before */
    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public void refuse(long planId, String reason) {
        PaymentPlan plan = plans.locked(planId).orElseThrow();
        plan.refuse(reason, act());
        letters.tell(plan, holder(plan), "refused");
    }

    /** @throws org.quittance.payment.arrears.PlanStateException if it was not granted */
    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public void end(long planId, String reason) {
        PaymentPlan plan = plans.locked(planId).orElseThrow();
        plan.end(reason, act());
        letters.tell(plan, holder(plan), "ended");
    }

    private Customer holder(PaymentPlan plan) {
        return customers.all(List.of(plan.customerId())).get(plan.customerId());
    }

    private Act act() {
        return new Act(caller.getName(), clock.instant());
    }

    /** Those that wait for an answer first, then the latest. */
    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<Listed> latest(int most) {
        return listed(plans.latest(most));
    }

    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public Optional<Listed> of(long planId) {
        return plans.of(planId).map(plan -> listed(List.of(plan)).get(0));
    }

    /** The customer's plans, the latest first. */
    @RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<PlanState> ofCustomer(long customerId) {
        return states(plans.of(new VisibleCustomers(Set.of(customerId))));
    }

    private List<Listed> listed(List<PaymentPlan> all) {
        Map<Long, Customer> holders = customers.all(all.stream().map(PaymentPlan::customerId).distinct().toList());
        return states(all).stream().map(state -> {
            Customer holder = holders.get(state.plan().customerId());
            return new Listed(holder.number(), holder.name(), state);
        }).toList();
    }

    private List<PlanState> states(List<PaymentPlan> all) {
        Map<Long, Money> open = plans.open(all);
        LocalDate today = LocalDate.now(clock);
        return all.stream().map(plan -> new PlanState(plan, plan.standing(today, open), plan.paid(open))).toList();
    }

    /** What holds today, and before, the latest first. */
    @RolesAllowed({Role.ADVISER, Role.PAYMENTS, Role.ADMINISTRATOR})
    public List<PlanLimits> limits() {
        return plans.limits();
    }

    /** The limits from a day to come on. @throws LimitsTakenException if others begin on it */
    @RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
    public void limit(PlanLimits limits) {
        if (!limits.validFrom().isAfter(LocalDate.now(clock)) || plans.beginOn(limits.validFrom())) {
            throw new LimitsTakenException(limits.validFrom());
        }
        plans.add(limits);
    }
}
