package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quittance.payment.BankEntryRow;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFileRow;
import org.quittance.payment.service.bank.BankFileService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.ImportedFileBacking;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** One file of the bank: how its import goes, what it tells, and what became of that. */
@Named("officeBankFile")
@ViewScoped
public class BankFileBacking extends ImportedFileBacking<BankFileRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private BankFileService service;
    private final transient Rows<BankEntryRow> entries = new Rows<>(() -> getFile().entriesNew() + getFile().entriesKnown(),
            (first, most) -> service.entries(getId(), first, most));

    @Override
    protected Optional<BankFileRow> find(long file) {
        return service.row(file);
    }

    @Override
    protected String address() {
        return "/office/bank/file";
    }

    public String start() {
        if (!service.start(getId())) {
            Reply.refused("office_bank_file_state", TagFunctions.words(service.row(getId()).orElseThrow().status()));
        }
        return page();
    }

    @Override
    public boolean isBusy() {
        return getFile().status() == BankFile.Status.IMPORTING;
    }

    public boolean isStartable() {
        return getFile().status() == BankFile.Status.RECEIVED || getFile().status() == BankFile.Status.FAILED;
    }

    /** Whether it tells anything that was kept. */
    public boolean isTold() {
        return getFile().entriesNew() + getFile().entriesKnown() > 0;
    }

    public Rows<BankEntryRow> getEntries() {
        return entries;
    }
}
