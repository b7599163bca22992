package org.quittance.payment.service.surplus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contracts;
import org.quittance.contract.SurplusContract;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.Kitties;
import org.quittance.payment.PayoutAccount;
import org.quittance.payment.PayoutChoice;

/** The signed-in seller says how its kitty is paid. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class PayoutChoiceService {

    @Inject
    private Contracts contracts;
    @Inject
    private Kitties kitties;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** @param choices the last first; none if the contract was concluded without one */
    public record Form(SurplusContract contract, List<PayoutChoice> choices) {

        /** Null if the seller has named none. */
        public PayoutAccount account() {
            return choices.isEmpty() ? null : choices.get(0).account();
        }
    }

    /** Empty if the customer has no such contract of surplus. */
    public Optional<Form> form(String contract) {
        return contracts.of(current.visible(), contract, SurplusContract.class)
                .map(found -> new Form(found, kitties.choices(found.id())));
    }

    /** @throws java.util.NoSuchElementException if the customer has no such contract of surplus */
    public void setOff(String contract) {
        SurplusContract found = found(contract);
        found.payOutBy(SurplusContract.Payout.SET_OFF);
        kitties.add(PayoutChoice.setOff(found.id(), act()));
    }

    /** @throws java.util.NoSuchElementException if the customer has no such contract of surplus */
    public void transfer(String contract, PayoutAccount to) {
        SurplusContract found = found(contract);
        found.payOutBy(SurplusContract.Payout.TRANSFER);
        kitties.add(PayoutChoice.transfer(found.id(), to, act()));
    }

    private SurplusContract found(String contract) {
        return contracts.of(current.visible(), contract, SurplusContract.class).orElseThrow();
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }
}
