package org.quittance.web.office.settings;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.installation.service.ClosingDeskService;
import org.quittance.operator.Closing;
import org.quittance.web.office.Reply;

/** When the operator is closed, and another such time. */
@Named("officeSettingsClosings")
@ViewScoped
public class SettingsClosingsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/office/settings/home?faces-redirect=true";

    @EJB
    private ClosingDeskService desk;
    private transient List<Closing> rows;
    private LocalDate first;
    private LocalDate last;
    private String label;

    public List<Closing> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(desk.coming());
        }
        return rows;
    }

    public String close() {
        try {
            if (desk.close(new Closing.Days(first, last == null ? first : last), label.strip())) {
                Reply.done("office_settings_closings_done");
                return AGAIN;
            }
            Reply.refused("office_settings_closings_met");
        } catch (IllegalArgumentException e) {
            Reply.refused("office_settings_closings_days");
        }
        return null;
    }

    public String open(long id) {
        if (desk.open(id)) {
            Reply.done("office_settings_closings_opened");
        } else {
            Reply.refused("office_settings_closings_begun");
        }
        return AGAIN;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
