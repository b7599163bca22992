package org.quittance.web.office.settings;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.quittance.billing.SeriesRow;
import org.quittance.installation.service.ClosedDays;
import org.quittance.installation.service.InstallationService;
import org.quittance.installation.service.OperatorDeskService;
import org.quittance.installation.service.UnfitOperatorException;
import org.quittance.operator.service.OperatorRefresh;
import org.quittance.web.component.Language;
import org.quittance.web.office.Reply;

/** Who the operator is, what comes, what is fixed, and the way to everything else that is set. */
@Named("officeSettingsHome")
@ViewScoped
public class SettingsHomeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private OperatorDeskService desk;
    @EJB
    private OperatorRefresh refresh;
    @EJB
    private InstallationService installation;
    @Inject
    private Language language;
    private transient OperatorDeskService.Standing standing;
    private transient List<SeriesRow> series;
    private transient List<ClosedDays.Row> days;

    /** Before anything is shown, so that who may not see it is told so. */
    public void load() {
        getStanding();
    }

    public OperatorDeskService.Standing getStanding() {
        if (standing == null) {
            standing = desk.standing();
        }
        return standing;
    }

    public String withdraw(long version) {
        try {
            desk.withdraw(version);
            refresh.read();
            Reply.done("office_settings_home_withdrawn");
        } catch (UnfitOperatorException e) {
            Reply.refused("office_settings_operator_fault_PAST");
        }
        return "/office/settings/home?faces-redirect=true";
    }

    public List<SeriesRow> getSeries() {
        if (series == null) {
            series = new ArrayList<>(installation.series());
        }
        return series;
    }

    public List<ClosedDays.Row> getDays() {
        if (days == null) {
            days = installation.closedDays(language.getLocale());
        }
        return days;
    }
}
