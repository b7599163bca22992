package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quittance.contract.Holdings;
import org.quittance.customer.Account;
import org.quittance.customer.Customers;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.arrears.PaymentPlan;
import org.quittance.payment.service.arrears.PaymentPlanService;
import org.quittance.payment.service.arrears.PlanOffer;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/** What an account owes is paid month by month: granted at once within the operator's limits, else staff answer. */
@ApplicationScoped
public class Instalments implements KindOfRequest {

    private static final int MOST_MONTHS = 12;

    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private PaymentPlanService plans;

    @Override
    public RequestKind kind() {
        return RequestKind.INSTALMENTS;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.isBuying();
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.ACCOUNT, customers.accounts(current.visible()).stream()
                        .map(Account::number).map(plans::offer).flatMap(Optional::stream).filter(PlanOffer::isPossible)
                        .map(offer -> new FormField.Choice(offer.account().number(), offer.account().number(), offer.debt())).toList()),
                FormField.choice(RequestItem.MONTHS, IntStream.rangeClosed(2, MOST_MONTHS)
                        .mapToObj(String::valueOf).map(months -> new FormField.Choice(months, months, null)).toList()),
                FormField.optional(RequestItem.TEXT));
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return Filled.when(item == RequestItem.TEXT && filled.said(item).length() > PaymentPlan.LONGEST_WISH, FormFault.TOO_LONG);
    }

    @Override
    public Sent sent(Filled filled) {
        PaymentPlan plan = plans.ask(filled.said(RequestItem.ACCOUNT), Integer.parseInt(filled.said(RequestItem.MONTHS)),
                filled.text(RequestItem.TEXT).orElse(null));
        return new Sent(plan.id(), plan.status() == PaymentPlan.Status.GRANTED);
    }

    /** The plan waits for its answer, and has no other way out. */
    @Override
    public boolean canBeWithdrawn() {
        return false;
    }

    /** Nothing is left to do if it was granted where plans are listed. */
    @Override
    public void accepted(Request asked) {
        if (is(asked, PaymentPlan.Status.PROPOSED)) {
            plans.grant(asked.effectId());
        }
    }

    @Override
    public void refused(Request asked, String reason) {
        if (is(asked, PaymentPlan.Status.PROPOSED)) {
            plans.refuse(asked.effectId(), reason);
        }
    }

    private boolean is(Request asked, PaymentPlan.Status status) {
        return plans.of(asked.effectId()).filter(listed -> listed.state().plan().status() == status).isPresent();
    }
}
