package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.Account;
import org.quittance.payment.BankEntry;
import org.quittance.payment.BankEntryStateException;
import org.quittance.payment.service.bank.BankEntryService;
import org.quittance.payment.service.bank.EntrySheet;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** One movement of the bank: what it says, whose it may be, and the acts that decide. */
@Named("officeBankEntry")
@ViewScoped
public class BankEntryBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<BankEntry.State> OPEN = EnumSet.of(BankEntry.State.PROPOSED, BankEntry.State.UNIDENTIFIED,
            BankEntry.State.PARKED, BankEntry.State.SET_ASIDE);

    @Inject
    private BankEntryService service;
    private Long id;
    private transient EntrySheet sheet;
    private String account;
    private String why;

    public void load() {
        sheet = id == null ? null : service.sheet(id).orElse(null);
        if (sheet == null) {
            Reply.notFound();
        }
    }

    /** To the account that was typed. */
    public String assign() {
        return assign(account);
    }

    /** To one of the choices. */
    public String assign(String number) {
        try {
            Optional<Account> found = service.assign(id, number);
            if (found.isEmpty()) {
                Reply.refused("office_bank_entry_no_account", number);
                return page();
            }
            Reply.done("office_bank_entry_assigned", TagFunctions.money(sheet.entry().amount()), found.get().number());
            return "/office/bank/receipts?faces-redirect=true";
        } catch (BankEntryStateException e) {
            return overtaken(e);
        }
    }

    public String setAside() {
        try {
            service.setAside(id, why);
            Reply.done("office_bank_entry_set_aside", TagFunctions.money(sheet.entry().amount()));
            return "/office/bank/receipts?faces-redirect=true";
        } catch (BankEntryStateException e) {
            return overtaken(e);
        }
    }

    public String takeBack() {
        try {
            service.takeBack(id, why);
            Reply.done("office_bank_entry_taken_back", TagFunctions.money(sheet.entry().amount()));
            return page();
        } catch (BankEntryStateException e) {
            return overtaken(e);
        }
    }

    private String overtaken(BankEntryStateException e) {
        Reply.refused("office_bank_entry_overtaken", TagFunctions.words(e.state()));
        return page();
    }

    private String page() {
        return "/office/bank/entry?faces-redirect=true&id=" + id;
    }

    /** Whether staff may still decide whose it is. */
    public boolean isOpen() {
        return OPEN.contains(sheet.entry().state());
    }

    public boolean isAssignable() {
        return isOpen() && sheet.entry().amount().isPositive();
    }

    public boolean isToSetAside() {
        return isOpen() && sheet.entry().state() != BankEntry.State.SET_ASIDE;
    }

    public boolean isToTakeBack() {
        return sheet.entry().mayBeTakenBack();
    }

    public EntrySheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
