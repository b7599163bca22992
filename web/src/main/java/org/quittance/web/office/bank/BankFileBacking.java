package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.quittance.payment.BankEntryRow;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFileRow;
import org.quittance.payment.service.bank.BankFileService;
import org.quittance.web.office.Reply;

/** One file of the bank: how its import goes, what it tells, and what became of that. */
@Named("officeBankFile")
@ViewScoped
public class BankFileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BankFileService service;
    private Long id;
    private transient BankFileRow file;
    private final transient LazyDataModel<BankEntryRow> entries = new Entries();

    public void load() {
        file = id == null ? null : service.row(id).orElse(null);
        if (file == null) {
            Reply.notFound();
        }
    }

    /** While the job is at work; the page begins anew when it has ended. */
    public void look() {
        load();
        if (!isBusy()) {
            Reply.goTo(page());
        }
    }

    public String start() {
        service.start(id);
        return page();
    }

    private String page() {
        return "/office/bank/file?faces-redirect=true&id=" + id;
    }

    public boolean isBusy() {
        return file.status() == BankFile.Status.IMPORTING;
    }

    public boolean isStartable() {
        return file.status() == BankFile.Status.RECEIVED || file.status() == BankFile.Status.FAILED;
    }

    /** Whether it tells anything that was kept. */
    public boolean isTold() {
        return file.entriesNew() + file.entriesKnown() > 0;
    }

    public BankFileRow getFile() {
        return file;
    }

    public LazyDataModel<BankEntryRow> getEntries() {
        return entries;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    private final class Entries extends LazyDataModel<BankEntryRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) (file.entriesNew() + file.entriesKnown());
        }

        @Override
        public List<BankEntryRow> load(int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return service.entries(id, first, most);
        }
    }
}
