package org.quittance.operator.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.stream.Stream;
import org.quittance.identity.Role;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.Operator;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccountUse;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.OperatorVersion;
import org.quittance.operator.OperatorVersions;
import org.quittance.operator.Settings;

/**
 * The account that IT named becomes the operator's first, for every purpose, at a start that finds none and nothing that
 * administrators said of the operator; from then on they are changed in the office.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class InstalledAccount {

    /** As staff call it first; what the migration calls the one there was. */
    private static final String NAME = "Compte courant";
    private static final String LEDGER_ACCOUNT = "512";

    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private OperatorVersions versions;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    public void keep() {
        accounts.lock();
        if (accounts.stored().accounts().isEmpty() && versions.all().isEmpty()) {
            settings.installedAccount().ifPresent(this::add);
        }
    }

    private void add(Operator.BankAccount named) {
        OperatorVersion.Said said = new OperatorVersion.Said(OperatorVersion.EVER, caller.getName(), clock.instant());
        OperatorAccount account = new OperatorAccount(NAME, named, LEDGER_ACCOUNT, said);
        accounts.add(account);
        Stream.of(AccountPurpose.values()).forEach(purpose -> accounts.add(new OperatorAccountUse(purpose, account, said)));
    }
}
