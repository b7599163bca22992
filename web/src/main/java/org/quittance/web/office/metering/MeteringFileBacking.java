package org.quittance.web.office.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFileErrorRow;
import org.quittance.metering.MeterFileRow;
import org.quittance.metering.job.MeterFileStateException;
import org.quittance.metering.service.MeterFileService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.ImportedFileBacking;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** One file of meter data: how its import goes, what came of it, and the lines that could not be used. */
@Named("officeMeteringFile")
@ViewScoped
public class MeteringFileBacking extends ImportedFileBacking<MeterFileRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeterFileService service;
    private final transient Rows<MeterFileErrorRow> errors = new Rows<>(() -> getFile().linesRejected(),
            (first, most) -> service.errors(getId(), first, most));

    @Override
    protected Optional<MeterFileRow> find(long file) {
        return service.progress(file);
    }

    @Override
    protected String address() {
        return "/office/metering/file";
    }

    public String start() {
        try {
            service.start(getId());
        } catch (MeterFileStateException e) {
            Reply.refused("office_metering_file_state", TagFunctions.words(e.status()));
        }
        return page();
    }

    /** What a file of this format brings, as the texts of the page name it. */
    public String getFacts() {
        return switch (getFile().format() == null ? MeterFile.Format.R63 : getFile().format()) {
            case R63, CUSTOMER_CURVE -> "days";
            case R151, INDEXES -> "readings";
            case EXITS -> "exits";
            case TEMPO -> "colours";
        };
    }

    /** The columns of a line, each with its separator, so that a narrow page can break between them. */
    public String[] cells(MeterFileErrorRow error) {
        return error.text().split("(?<=;)");
    }

    @Override
    public boolean isBusy() {
        return getFile().status() == MeterFile.Status.IMPORTING;
    }

    public boolean isStartable() {
        return !isBusy() && getFile().status() != MeterFile.Status.REFUSED;
    }

    public Rows<MeterFileErrorRow> getErrors() {
        return errors;
    }
}
