package org.quittance.identity.service;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.VisibleCustomers;
import org.quittance.identity.Access;
import org.quittance.identity.Accesses;
import org.quittance.identity.Login;
import org.quittance.identity.Logins;

/**
 * Who calls, read once per request. The one place that turns a caller into the customers whose data exist for them:
 * services of the portal pass {@link #visible()} to every query. It is also the one place that keeps those who may only
 * read from changing anything: whoever asks it what is visible gets a transaction that the database lets read and no more.
 */
@RequestScoped
public class CurrentLogin {

    @Inject
    private SecurityContext security;
    @Inject
    private Logins logins;
    @Inject
    private Accesses all;
    @Inject
    private Perspective perspective;
    @Inject
    private Clock clock;
    @Resource(lookup = ReadersKeptOut.TRANSACTIONS)
    private TransactionSynchronizationRegistry transactions;
    private Login login;
    private List<Access> accesses;

    /** @throws SecurityException if nobody is signed in or the login was removed since */
    public Login login() {
        if (login == null) {
            Principal caller = security.getCallerPrincipal();
            login = caller == null ? null : logins.named(caller.getName()).orElse(null);
            if (login == null) {
                throw new SecurityException("nobody is signed in");
            }
        }
        return login;
    }

    /** The customers among which the caller may choose, as they are now. */
    List<Access> accesses() {
        if (accesses == null) {
            accesses = perspective.visiting() ? all.ofVisit(perspective.visit(), login().name()).stream().toList()
                    : all.of(login(), LocalDate.now(clock));
        }
        return accesses;
    }

    /** The customer the caller looks at: that of the session, else the one last shown, else the first. */
    public Optional<Access> access() {
        return access(perspective.customer()).or(() -> access(login().shownCustomer())).or(() -> accesses().stream().findFirst());
    }

    /** Nothing if the caller does not see the customer. */
    Optional<Access> access(Long customer) {
        return accesses().stream().filter(one -> Long.valueOf(one.customerId()).equals(customer)).findFirst();
    }

    public VisibleCustomers visible() {
        if (access().filter(Access::readOnly).isPresent()) {
            all.onlyRead();
            transactions.putResource(ReadersKeptOut.READING, true);
        }
        return visibleInLetters();
    }

    /** For letters made on demand alone: who may only read gets them too, and what is made is kept. */
    public VisibleCustomers visibleInLetters() {
        return new VisibleCustomers(access().map(one -> Set.of(one.customerId())).orElse(Set.of()));
    }

    /**
     * For what a delegate does not do in the holder's place.
     *
     * @throws EJBAccessException if the caller is not the holder
     */
    public Access asHolder() {
        return access().filter(Access::holder)
                .orElseThrow(() -> new EJBAccessException("only the holder may do this"));
    }

    /** @throws EJBAccessException as {@link #asHolder} */
    public void mustBeHolder() {
        asHolder();
    }
}
