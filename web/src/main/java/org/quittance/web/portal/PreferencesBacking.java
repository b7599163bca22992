package org.quittance.web.portal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import org.quittance.customer.Customer;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.LaterWordException;
import org.quittance.customer.service.CustomerService;
import org.quittance.customer.service.PreferenceService;
import org.quittance.customer.service.ProfileService;
import org.quittance.operator.Settings;
import org.quittance.web.component.NotFound;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.portal.profile.NoticeEntry;
import org.quittance.web.portal.profile.ProfileReply;

/** Which messages go where, and whether documents are files. */
@Named("portalPreferences")
@ViewScoped
public class PreferencesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ProfileService profiles;
    @EJB
    private PreferenceService preferences;
    @EJB
    private CustomerService customerService;
    @Inject
    private Settings settings;
    private String number;
    private boolean files;
    private List<NoticeEntry> notices;
    private transient Customer customer;
    private transient List<CustomerRow> customers;

    public void load() {
        customers = customerService.mine();
        customer = profiles.customer(number).orElse(null);
        if (customer == null) {
            NotFound.answer();
            return;
        }
        number = customer.number();
        files = profiles.takesFiles(number);
        notices = preferences.preferences(number).stream().map(one -> new NoticeEntry(one, files)).toList();
    }

    public String prefer() {
        preferences.prefer(number, notices.stream().map(NoticeEntry::preference).toList());
        ProfileReply.done("portal_preferences_done");
        return here();
    }

    public String takeFiles(boolean wanted) {
        try {
            profiles.takeFiles(number, wanted);
            ProfileReply.done(wanted ? "portal_preferences_files_done" : "portal_preferences_paper_done");
        } catch (LaterWordException e) {
            ProfileReply.refused("portal_preferences_later", TagFunctions.date(e.since()));
        }
        return here();
    }

    private String here() {
        return "/portal/preferences?faces-redirect=true&customer=" + number;
    }

    /** When the mail of a day goes. */
    public LocalTime getHour() {
        return settings.digestTime();
    }

    public boolean isFiles() {
        return files;
    }

    public List<NoticeEntry> getNotices() {
        return notices;
    }

    public Customer getDetails() {
        return customer;
    }

    public List<CustomerRow> getCustomers() {
        return customers;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
