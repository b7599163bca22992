package org.quittance.web.office.bank;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.operator.Settings;
import org.quittance.operator.importing.UploadTooLargeException;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankFileRow;
import org.quittance.payment.service.bank.BankFileService;
import org.quittance.web.office.Reply;

/** Takes in files of the bank and lists those that came. */
@Named("officeBankImport")
@ViewScoped
public class BankImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private BankFileService service;
    @Inject
    private Settings settings;
    private transient Part upload;
    private transient List<BankFileRow> files;

    public void load() {
        files = new ArrayList<>(service.latest(SHOWN));
    }

    /** A file that came before is shown as it was worked off then. */
    public String receive() throws IOException {
        try (InputStream content = upload.getInputStream()) {
            BankFileService.Received received = service.receive(upload.getSubmittedFileName(), content);
            if (received.known()) {
                Reply.warn("office_bank_import_before", upload.getSubmittedFileName());
            } else {
                service.start(received.id());
            }
            return "/office/bank/file?faces-redirect=true&id=" + received.id();
        } catch (UploadTooLargeException e) {
            Reply.refused("office_bank_import_too_large", getMostMegabytes());
            return "/office/bank/import?faces-redirect=true";
        }
    }

    /** Bytes that a file may have. */
    public long getMost() {
        return settings.largestUpload();
    }

    /** The same in megabytes of 1024 kilobytes, as people are told. */
    public long getMostMegabytes() {
        return settings.largestUpload() >> 20;
    }

    public boolean isBusy() {
        return files.stream().anyMatch(file -> file.status() == BankFile.Status.IMPORTING);
    }

    public List<BankFileRow> getFiles() {
        return files;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
