package org.quittance.operator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.quittance.accounting.service.AccountingService;
import org.quittance.audit.service.LedgerService;
import org.quittance.billing.service.BillingRunResumption;
import org.quittance.billing.service.TariffTestJobs;
import org.quittance.identity.Role;
import org.quittance.identity.service.NamedAdministrator;
import org.quittance.metering.service.MeterFileService;
import org.quittance.operator.Settings;
import org.quittance.operator.demonstration.Demonstration;
import org.quittance.payment.service.arrears.DunningRunJobs;
import org.quittance.payment.service.bank.BankFileService;
import org.quittance.payment.service.debit.CollectionJobs;

/**
 * Keeps the account that IT named, begins the ledger and the books, seeds the demonstration where asked for, invites the
 * administrator that IT named, resumes what a stop broke off, and opens the doors.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Opening {

    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    @Inject
    private Settings settings;
    @Inject
    private InstalledAccount account;
    @Inject
    private OperatorRefresh refresh;
    @Inject
    private LedgerService ledger;
    @Inject
    private AccountingService books;
    @Inject
    private Demonstration demonstration;
    @Inject
    private NamedAdministrator administrator;
    @Inject
    private MeterFileService meterFiles;
    @Inject
    private BankFileService bankFiles;
    @Inject
    private BillingRunResumption runs;
    @Inject
    private TariffTestJobs tests;
    @Inject
    private CollectionJobs collections;
    @Inject
    private DunningRunJobs dunning;
    @Inject
    private Readiness readiness;

    @Asynchronous
    public void open() {
        try {
            account.keep();
            refresh.read();
            ledger.open();
            books.open();
            if (settings.isDemonstration()) {
                demonstration.tell();
            }
            administrator.invite();
            meterFiles.resumeInterrupted();
            bankFiles.resumeInterrupted();
            runs.resumeInterrupted();
            tests.resumeInterrupted();
            collections.resumeInterrupted();
            dunning.resumeInterrupted();
            readiness.open();
            LOG.log(System.Logger.Level.INFO, "open at {0}", settings.publicUrl());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the application could not be opened", e);
            readiness.fail(String.valueOf(e.getMessage()));
        }
    }
}
