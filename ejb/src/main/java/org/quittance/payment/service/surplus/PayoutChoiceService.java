package org.quittance.payment.service.surplus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contracts;
import org.quittance.contract.SurplusContract;
import org.quittance.customer.Customer;
import org.quittance.document.Sha256;
import org.quittance.identity.OneTimeCodes;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.Kitties;
import org.quittance.payment.PayoutAccount;
import org.quittance.payment.PayoutChoice;
import org.quittance.payment.service.debit.WrongCodeException;

/** The signed-in seller says how its kitty is paid. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class PayoutChoiceService {

    @Inject
    private Contracts contracts;
    @Inject
    private Kitties kitties;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private PayoutNotices notices;
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

    /**
     * Sends the code that confirms an account: money follows it, so a stolen session is not enough to name another one.
     *
     * @throws java.util.NoSuchElementException if the customer has no such contract of surplus
     */
    public void sendCode(String contract, PayoutAccount to) {
        Customer seller = found(contract).account().customer();
        String login = current.login().name();
        notices.code(seller, login.contains("@") ? login : seller.email(), codes.issue(login, purpose(contract, to), clock.instant()));
    }

    /**
     * @throws java.util.NoSuchElementException if the customer has no such contract of surplus
     * @throws WrongCodeException unless the code was sent for exactly this account
     */
    public void transfer(String contract, PayoutAccount to, String code) {
        SurplusContract found = found(contract);
        if (!codes.use(current.login().name(), purpose(contract, to), code, clock.instant())) {
            throw new WrongCodeException();
        }
        found.payOutBy(SurplusContract.Payout.TRANSFER);
        kitties.add(PayoutChoice.transfer(found.id(), to, act()));
        notices.changed(found.account().customer(), contract, to);
    }

    private static String purpose(String contract, PayoutAccount to) {
        return "payout " + Sha256.of((contract + " " + to.iban() + " " + to.holder()).getBytes(StandardCharsets.UTF_8));
    }

    private SurplusContract found(String contract) {
        return contracts.of(current.visible(), contract, SurplusContract.class).orElseThrow();
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }
}
