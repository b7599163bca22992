package org.quittance.web.office.settings;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.quittance.installation.service.JobsService;
import org.quittance.operator.JobRow;
import org.quittance.operator.service.TimerBeats;
import org.quittance.web.converter.Texts;

/** What goes on by itself: jobs, and the timers that start them. */
@Named("officeSettingsJobs")
@RequestScoped
public class SettingsJobsBacking {

    /** Where a job that was broken off is gone on with, by how its name begins; timers begin the others again. */
    private static final Map<String, String> OWNERS = Map.of("billing-run", "/office/billing/list",
            "invoice-publication", "/office/billing/list", "collection-batch", "/office/collection/list",
            "collection-file", "/office/collection/list", "dunning-proposal", "/office/dunning/list",
            "dunning-sending", "/office/dunning/list", "tariff-test", "/office/tariff/list");

    @EJB
    private JobsService service;
    private List<JobRow> jobs;

    /** Before anything is shown, so that who may not see it is told so. */
    public void load() {
        getJobs();
    }

    public List<JobRow> getJobs() {
        if (jobs == null) {
            jobs = new ArrayList<>(service.jobs());
        }
        return jobs;
    }

    public List<TimerBeats.Beat> getTimers() {
        return new ArrayList<>(service.timers());
    }

    /** Empty where nobody has to do anything. */
    public String owner(JobRow job) {
        return job.isBrokenOff() ? OWNERS.getOrDefault(job.job(), "") : "";
    }

    /** What it does, in words; its name as long as nobody found words for it. */
    public String name(String job) {
        try {
            return Texts.text(FacesContext.getCurrentInstance(), "office_settings_jobs_name_" + job.replace('-', '_'));
        } catch (MissingResourceException e) {
            return job;
        }
    }
}
