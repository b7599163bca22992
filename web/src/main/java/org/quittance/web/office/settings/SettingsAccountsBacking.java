package org.quittance.web.office.settings;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.accounting.LedgerAccount;
import org.quittance.accounting.service.AccountingService;
import org.quittance.installation.service.AccountDeskService;
import org.quittance.installation.service.AccountFault;
import org.quittance.installation.service.SaidAccount;
import org.quittance.installation.service.UnfitAccountException;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorVersion;
import org.quittance.operator.service.OperatorRefresh;
import org.quittance.web.office.Reply;

/** The operator's accounts at its banks, what each is used for, and changes of both. */
@Named("officeSettingsAccounts")
@ViewScoped
public class SettingsAccountsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** At which field of each form its faults are told. */
    private static final Map<AccountFault, String> ADD = Map.of(AccountFault.NAME, "add:name", AccountFault.IBAN, "add:iban",
            AccountFault.OUTSIDE_SEPA, "add:iban", AccountFault.IBAN_KNOWN, "add:iban", AccountFault.BIC, "add:bic",
            AccountFault.LEDGER, "add:ledger");
    private static final Map<AccountFault, String> RENAME = Map.of(AccountFault.NAME, "rename:name");
    private static final Map<AccountFault, String> USE = Map.of(AccountFault.PAST, "use:from", AccountFault.NOT_HELD, "use:account");
    private static final Map<AccountFault, String> CLOSE = Map.of(AccountFault.PAST, "close:from",
            AccountFault.BEFORE_BEGINNING, "close:from", AccountFault.USED, "close:from");
    private static final Map<AccountFault, String> NO_FORM = Map.of();

    @EJB
    private AccountDeskService desk;
    @EJB
    private AccountingService books;
    @EJB
    private OperatorRefresh refresh;
    @Inject
    private Clock clock;
    private transient AccountDeskService.Standing standing;
    private transient List<AccountDeskService.Held> held;
    private OperatorAccountEntry entry;
    private AccountPurpose purpose;
    private Long used;
    private LocalDate usedFrom;
    private Long closed;
    private LocalDate closedFrom;
    private Long renamed;
    private String name;

    public void load() {
        getStanding();
        entry = new OperatorAccountEntry(LocalDate.now(clock));
        usedFrom = entry.getHeldFrom();
        used = getOpen().stream().findFirst().map(OperatorAccount::id).orElse(null);
    }

    public AccountDeskService.Standing getStanding() {
        if (standing == null) {
            standing = desk.standing();
        }
        return standing;
    }

    /** In an order that the table may change. */
    public List<AccountDeskService.Held> getHeld() {
        if (held == null) {
            held = new ArrayList<>(getStanding().accounts());
        }
        return held;
    }

    /** Those that may be used or closed: not closed already. */
    public List<OperatorAccount> getOpen() {
        LocalDate today = LocalDate.now(clock);
        return getStanding().accounts().stream().map(AccountDeskService.Held::account)
                .filter(account -> account.heldUntil() == null || account.heldUntil().isAfter(today)).toList();
    }

    /** Those of the chart to which an account at a bank is posted. */
    public List<LedgerAccount> getLedgerAccounts() {
        return books.accounts().stream().filter(account -> account.number().startsWith(SaidAccount.BANKS)).toList();
    }

    /** Whether it was there before anybody wrote down since when. */
    public boolean isEver(OperatorAccount account) {
        return account.heldFrom().equals(OperatorVersion.EVER);
    }

    public String add() {
        return act(() -> desk.add(entry.said()), "added", ADD);
    }

    public String rename() {
        return act(() -> desk.rename(renamed, name), "renamed", RENAME);
    }

    public String use() {
        return act(() -> desk.use(purpose, used, usedFrom), "used", USE);
    }

    public String withdrawUse(long id) {
        return act(() -> desk.withdrawUse(id), "use_withdrawn", NO_FORM);
    }

    public String close() {
        return act(() -> desk.close(closed, closedFrom), "closed", CLOSE);
    }

    public String withdrawClosing(long id) {
        return act(() -> desk.withdrawClosing(id), "closing_withdrawn", NO_FORM);
    }

    public String withdraw(long id) {
        return act(() -> desk.withdraw(id), "withdrawn", NO_FORM);
    }

    private String act(Runnable verb, String done, Map<AccountFault, String> fields) {
        try {
            verb.run();
        } catch (UnfitAccountException e) {
            e.faults().stream().sorted().forEach(fault -> tell(fault, fields.get(fault)));
            return null;
        }
        refresh.read();
        Reply.done("office_settings_accounts_" + done);
        return "/office/settings/accounts?faces-redirect=true";
    }

    private static void tell(AccountFault fault, String field) {
        String key = "office_settings_accounts_fault_" + fault;
        if (field == null) {
            Reply.refused(key);
        } else {
            Reply.wrong(field, key);
        }
    }

    public AccountPurpose[] getPurposes() {
        return AccountPurpose.values();
    }

    public OperatorAccountEntry getEntry() {
        return entry;
    }

    public AccountPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(AccountPurpose purpose) {
        this.purpose = purpose;
    }

    public Long getUsed() {
        return used;
    }

    public void setUsed(Long used) {
        this.used = used;
    }

    public LocalDate getUsedFrom() {
        return usedFrom;
    }

    public void setUsedFrom(LocalDate usedFrom) {
        this.usedFrom = usedFrom;
    }

    public Long getClosed() {
        return closed;
    }

    public void setClosed(Long closed) {
        this.closed = closed;
    }

    public LocalDate getClosedFrom() {
        return closedFrom;
    }

    public void setClosedFrom(LocalDate closedFrom) {
        this.closedFrom = closedFrom;
    }

    public Long getRenamed() {
        return renamed;
    }

    public void setRenamed(Long renamed) {
        this.renamed = renamed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
