package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.BankEntry;
import org.quittance.payment.BankEntryRow;
import org.quittance.payment.service.bank.BankEntryService;

/** What the bank told and nobody could assign: it waits here, or was set aside. */
@Named("officeBankReceipts")
@ViewScoped
public class BankReceiptsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;
    private static final String ASIDE = "aside";

    @Inject
    private BankEntryService service;
    private String show;
    private transient List<BankEntryRow> entries;

    public void load() {
        entries = new ArrayList<>(isAside() ? service.of(BankEntry.State.SET_ASIDE, SHOWN) : service.waiting(SHOWN));
    }

    public boolean isAside() {
        return ASIDE.equals(show);
    }

    public List<BankEntryRow> getEntries() {
        return entries;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
