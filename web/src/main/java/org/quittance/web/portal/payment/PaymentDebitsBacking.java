package org.quittance.web.portal.payment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.quittance.money.Money;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.payment.service.debit.MandateService.AccountDebits;
import org.quittance.payment.service.debit.MandateView;

/** Direct debit on the page of payments; nothing where the operator does not debit. */
@Named("portalPaymentDebits")
@RequestScoped
public class PaymentDebitsBacking {

    private static final Set<String> DONE = Set.of("signed", "amended", "revoked");

    @EJB
    private MandateService mandates;
    @Inject
    private HttpServletRequest request;

    private List<AccountDebits> accounts;

    @PostConstruct
    void load() {
        accounts = mandates.isOffered() ? mandates.accounts() : List.of();
    }

    public List<AccountDebits> getAccounts() {
        return accounts;
    }

    /** Whether the debits to come settle as much. */
    public boolean covers(Money owed) {
        return accounts.stream().flatMap(account -> account.coming().stream()).map(MandateView.Coming::amount)
                .reduce(Money.ZERO, Money::plus).compareTo(owed) >= 0;
    }

    public boolean isSeveral() {
        return accounts.size() > 1;
    }

    /** What the customer has just done, as the address of the page says. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }
}
