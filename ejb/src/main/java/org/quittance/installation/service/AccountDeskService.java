package org.quittance.installation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quittance.identity.Role;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.BankAccounts;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccountUse;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.OperatorVersion;

/**
 * Administrators say which accounts the operator holds at its banks, and what each is used for from a day on. Everything is
 * checked before it applies: an account is held as long as it is used.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountDeskService {

    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /** An account, what it is used for today, and what may be done with it. */
    public record Held(OperatorAccount account, List<AccountPurpose> uses, boolean coming, boolean closing) {
    }

    /** Which account serves a purpose today; none is null. */
    public record Served(AccountPurpose purpose, OperatorAccount account) {
    }

    /** As they stand today. @param coming uses that have not begun */
    public record Standing(List<Held> accounts, List<Served> purposes, List<OperatorAccountUse> coming) {
    }

    public Standing standing() {
        BankAccounts stored = accounts.stored();
        LocalDate today = today();
        List<Served> served = Stream.of(AccountPurpose.values())
                .map(purpose -> new Served(purpose, stored.on(purpose, today).orElse(null))).toList();
        return new Standing(stored.accounts().stream().map(account -> new Held(account,
                        served.stream().filter(one -> account.equals(one.account())).map(Served::purpose).toList(),
                        account.heldFrom().isAfter(today), account.heldUntil() != null && account.heldUntil().isAfter(today))).toList(),
                served, stored.uses().stream().filter(use -> use.validFrom().isAfter(today)).toList());
    }

    /** @param said with a ledger account of the chart, @throws UnfitAccountException with everything that is wrong */
    public void add(SaidAccount said) {
        accounts.lock();
        Set<AccountFault> faults = said.faults();
        if (accounts.stored().accounts().stream().anyMatch(account -> account.iban().equals(said.iban()))) {
            faults.add(AccountFault.IBAN_KNOWN);
        }
        refuse(faults);
        accounts.add(new OperatorAccount(said.name(), said.bankAccount(), said.ledgerAccount(), said(said.heldFrom())));
    }

    /** @throws UnfitAccountException if the name is empty */
    public void rename(long id, String name) {
        accounts.lock();
        String called = name.strip();
        if (called.isEmpty()) {
            refuse(Set.of(AccountFault.NAME));
        }
        account(id).rename(called);
    }

    /**
     * Another account serves a purpose from a day on.
     *
     * @param account null for none
     * @throws UnfitAccountException if that day is past, or the account is not held as long as it would be used
     */
    public void use(AccountPurpose purpose, Long account, LocalDate from) {
        accounts.lock();
        if (from.isBefore(today())) {
            refuse(Set.of(AccountFault.PAST));
        }
        OperatorAccountUse use = new OperatorAccountUse(purpose, account == null ? null : account(account), said(from));
        refuseUnless(accounts.stored().with(use), AccountFault.NOT_HELD);
        accounts.add(use);
    }

    /** @throws UnfitAccountException if it has begun, or the account that would go on is closed then */
    public void withdrawUse(long id) {
        accounts.lock();
        BankAccounts stored = accounts.stored();
        OperatorAccountUse use = stored.uses().stream().filter(one -> one.id() == id && one.validFrom().isAfter(today())).findFirst()
                .orElseThrow(() -> new UnfitAccountException(Set.of(AccountFault.PAST)));
        refuseUnless(stored.without(use), AccountFault.NOT_HELD);
        accounts.remove(use);
    }

    /**
     * The operator gives an account up.
     *
     * @param from the first day on which it is not held any more
     * @throws UnfitAccountException if that day is past or not after its first one, or the account is still used then
     */
    public void close(long id, LocalDate from) {
        accounts.lock();
        OperatorAccount account = account(id);
        if (from.isBefore(today()) || account.heldUntil() != null && !account.heldUntil().isAfter(today())) {
            refuse(Set.of(AccountFault.PAST));
        }
        if (!from.isAfter(account.heldFrom())) {
            refuse(Set.of(AccountFault.BEFORE_BEGINNING));
        }
        account.close(from);
        refuseUnless(accounts.stored(), AccountFault.USED);
    }

    /** @throws UnfitAccountException if it is closed already */
    public void withdrawClosing(long id) {
        OperatorAccount account = account(id);
        if (account.heldUntil() == null || !account.heldUntil().isAfter(today())) {
            refuse(Set.of(AccountFault.PAST));
        }
        account.stayOpen();
    }

    /** @throws UnfitAccountException if it is held already, or is to be used */
    public void withdraw(long id) {
        accounts.lock();
        OperatorAccount account = account(id);
        if (!account.heldFrom().isAfter(today())) {
            refuse(Set.of(AccountFault.PAST));
        }
        if (accounts.stored().uses().stream().anyMatch(use -> account.equals(use.account()))) {
            refuse(Set.of(AccountFault.USED));
        }
        accounts.remove(account);
    }

    private void refuseUnless(BankAccounts planned, AccountFault otherwise) {
        if (!planned.areHeldWhileUsed(today())) {
            refuse(Set.of(otherwise));
        }
    }

    private static void refuse(Set<AccountFault> faults) {
        if (!faults.isEmpty()) {
            throw new UnfitAccountException(faults);
        }
    }

    private OperatorAccount account(long id) {
        return Optional.of(id).flatMap(accounts::find).orElseThrow();
    }

    private OperatorVersion.Said said(LocalDate day) {
        return new OperatorVersion.Said(day, caller.getName(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
