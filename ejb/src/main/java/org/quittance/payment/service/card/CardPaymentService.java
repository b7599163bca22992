package org.quittance.payment.service.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardAttemptRow;
import org.quittance.payment.CardAttempts;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.PayableAccount;
import org.quittance.payment.PayableAccounts;
import org.quittance.payment.service.NothingToPayException;

/** The signed-in customer pays by card: one invoice, several, all, a part of them, or an amount on account. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class CardPaymentService {

    private static final Duration SHOWN = Duration.ofDays(7);

    @Inject
    private PayableAccounts accounts;
    @Inject
    private CardAttempts attempts;
    @Inject
    private Clock clock;
    @Inject
    private CardHandOver handOver;
    @Inject
    private CurrentLogin current;
    @Inject
    private Principal caller;

    /** What became of the last days' tries, save payments; the latest first. */
    public List<CardAttemptRow> unpaid() {
        return attempts.unpaid(current.visible(), clock.instant().minus(SHOWN));
    }

    /** By number. */
    public List<PayableAccount> accounts() {
        return accounts.of(current.visible());
    }

    /**
     * @param documents open ones of the account, by their identifiers; what was paid since is left out
     * @param amount    null to pay exactly these
     * @return the token of the page that hands over to the provider
     * @throws NothingToPayException if there is no amount, or the account is not the customer's
     */
    public String begin(long accountId, Collection<Long> documents, Money amount) {
        PayableAccount account = accounts().stream().filter(one -> one.id() == accountId).findFirst()
                .orElseThrow(NothingToPayException::new);
        List<OpenDocument> meant = account.open().stream().filter(open -> documents.contains(open.id())).toList();
        Money asked = amount == null ? account.due(documents) : amount;
        if (!asked.isPositive()) {
            throw new NothingToPayException();
        }
        return handOver.begin(new CardAttempt.Purpose(accountId, asked, meant), caller.getName());
    }
}
