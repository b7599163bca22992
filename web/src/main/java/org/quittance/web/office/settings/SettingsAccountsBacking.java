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
import org.quittance.accounting.LedgerAccount;
import org.quittance.accounting.service.AccountingService;
import org.quittance.installation.service.AccountDeskService;
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
        return act(() -> desk.add(entry.said()), "added");
    }

    public String use() {
        return act(() -> desk.use(purpose, used, usedFrom), "used");
    }

    public String withdrawUse(long id) {
        return act(() -> desk.withdrawUse(id), "use_withdrawn");
    }

    public String close() {
        return act(() -> desk.close(closed, closedFrom), "closed");
    }

    public String withdrawClosing(long id) {
        return act(() -> desk.withdrawClosing(id), "closing_withdrawn");
    }

    public String withdraw(long id) {
        return act(() -> desk.withdraw(id), "withdrawn");
    }

    private String act(Runnable verb, String done) {
        try {
            verb.run();
        } catch (UnfitAccountException e) {
            e.faults().stream().sorted().forEach(fault -> Reply.refused("office_settings_accounts_fault_" + fault));
            return null;
        }
        refresh.read();
        Reply.done("office_settings_accounts_" + done);
        return "/office/settings/accounts?faces-redirect=true";
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
}
