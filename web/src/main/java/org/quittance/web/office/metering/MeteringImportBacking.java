package org.quittance.web.office.metering;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFileRow;
import org.quittance.metering.job.MeterFileStateException;
import org.quittance.metering.service.MeterFileService;
import org.quittance.metering.service.ReceivedFile;
import org.quittance.operator.Settings;
import org.quittance.operator.importing.UploadTooLargeException;
import org.quittance.web.component.Visitor;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Takes in files of meter data and lists those that came. */
@Named("officeMeteringImport")
@ViewScoped
public class MeteringImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private MeterFileService service;
    @Inject
    private Visitor visitor;
    @Inject
    private Settings settings;
    @Inject
    private transient HttpServletRequest request;
    private transient Part upload;
    private transient List<MeterFileRow> files;

    public void load() {
        files = new ArrayList<>(service.latest(SHOWN));
    }

    /** New content is imported at once; the same content again waits for somebody to ask for it. */
    public String receive() throws IOException {
        try (InputStream content = upload.getInputStream()) {
            ReceivedFile received = service.receive(upload.getSubmittedFileName(), content, visitor.getName());
            if (received.importedBefore().isPresent()) {
                MeterFileRow before = received.importedBefore().get();
                Reply.warn("office_metering_import_before", before.name(),
                        TagFunctions.moment(before.receivedAt()), before.uploadedBy());
            } else {
                service.start(received.id());
            }
            return "/office/metering/file?faces-redirect=true&id=" + received.id();
        } catch (UploadTooLargeException e) {
            Reply.refused("office_metering_import_too_large", getMostMegabytes());
        } catch (MeterFileStateException e) {
            Reply.refused("office_metering_file_state", TagFunctions.words(e.status()));
        }
        return "/office/metering/import?faces-redirect=true";
    }

    /** An empty file arrives like no file at all; only the request still knows its name. */
    public String getMissing() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            Part sent = request.getPart("upload:file");
            boolean chosen = sent != null && sent.getSubmittedFileName() != null && !sent.getSubmittedFileName().isEmpty();
            return chosen ? Texts.text(faces, "office_metering_import_empty", sent.getSubmittedFileName())
                    : Texts.text(faces, "office_metering_import_required");
        } catch (IOException | ServletException e) {
            return Texts.text(faces, "office_metering_import_required");
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
        return files.stream().anyMatch(file -> file.status() == MeterFile.Status.IMPORTING);
    }

    public List<MeterFileRow> getFiles() {
        return files;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
