package org.quittance.web.office.metering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFileErrorRow;
import org.quittance.metering.MeterFileRow;
import org.quittance.metering.job.MeterFileStateException;
import org.quittance.metering.service.MeterFileService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** One file of meter data: how its import goes, what came of it, and the lines that could not be used. */
@Named("officeMeteringFile")
@ViewScoped
public class MeteringFileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeterFileService service;
    private Long id;
    private transient MeterFileRow file;
    private final transient LazyDataModel<MeterFileErrorRow> errors = new Errors();

    public void load() {
        file = id == null ? null : service.progress(id).orElse(null);
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
        try {
            service.start(id);
        } catch (MeterFileStateException e) {
            Reply.refused("office_metering_file_state", TagFunctions.words(e.status()));
        }
        return page();
    }

    private String page() {
        return "/office/metering/file?faces-redirect=true&id=" + id;
    }

    /** What a file of this format brings, as the texts of the page name it. */
    public String getFacts() {
        return switch (file.format() == null ? MeterFile.Format.R63 : file.format()) {
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

    public boolean isBusy() {
        return file.status() == MeterFile.Status.IMPORTING;
    }

    public boolean isStartable() {
        return !isBusy() && file.status() != MeterFile.Status.REFUSED;
    }

    public MeterFileRow getFile() {
        return file;
    }

    public LazyDataModel<MeterFileErrorRow> getErrors() {
        return errors;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    private final class Errors extends LazyDataModel<MeterFileErrorRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return file.linesRejected().intValue();
        }

        @Override
        public List<MeterFileErrorRow> load(
                int first, int most, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return service.errors(id, first, most);
        }
    }
}
