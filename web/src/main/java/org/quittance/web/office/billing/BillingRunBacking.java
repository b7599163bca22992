package org.quittance.web.office.billing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.quittance.billing.BillingRun;
import org.quittance.billing.NumberingException;
import org.quittance.billing.RunContractRow;
import org.quittance.billing.RunStateException;
import org.quittance.billing.service.BilledElsewhereException;
import org.quittance.billing.service.BillingRunJobs;
import org.quittance.billing.service.BillingRunResumption;
import org.quittance.billing.service.BillingRunService;
import org.quittance.billing.service.EmptyRunException;
import org.quittance.billing.service.EstimationService;
import org.quittance.billing.service.IncompleteRunException;
import org.quittance.billing.service.IssueTooEarlyException;
import org.quittance.billing.service.RunProgress;
import org.quittance.billing.service.RunSheet;
import org.quittance.billing.service.RunSheetService;
import org.quittance.billing.service.SamePersonException;
import org.quittance.identity.service.LoginService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Leads a run from one state to the next. What it shows of the run is {@link BillingReviewBacking}'s. */
@Named("officeBillingRun")
@ViewScoped
public class BillingRunBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunSheetService sheets;
    @Inject
    private BillingRunService runs;
    @Inject
    private BillingRunJobs jobs;
    @Inject
    private BillingRunResumption resumption;
    @Inject
    private LoginService logins;
    @Inject
    private EstimationService estimates;
    private Long id;
    private transient RunSheet sheet;
    private transient RunProgress progress;
    private transient Map<String, String> people;
    private long watchedSince;
    private long doneBefore;

    public void load() {
        sheet = id == null ? null : sheets.sheet(id).orElse(null);
        if (sheet == null) {
            Reply.notFound();
            return;
        }
        progress = sheets.progress(id).orElseThrow();
        people = logins.staff();
        watchedSince = System.nanoTime();
        doneBefore = progress.done();
    }

    /** While the job is at work; the page begins anew when it has ended or broken off. */
    public void look() {
        progress = sheets.progress(id).orElseThrow();
        if (progress.isAtWork() && !progress.brokenOff()) {
            return;
        }
        if (progress.status() == BillingRun.Status.GENERATED) {
            Reply.done("office_billing_run_generated", getNumber());
        } else if (progress.status() == BillingRun.Status.PUBLISHED) {
            Reply.done("office_billing_run_published", getNumber());
        }
        Reply.goTo(page());
    }

    /** Invoices per second since the page began to watch; 0 before there is anything to tell. */
    public long getRate() {
        long milliseconds = (System.nanoTime() - watchedSince) / 1_000_000;
        return milliseconds < 500 ? 0 : 1_000 * (progress.done() - doneBefore) / milliseconds;
    }

    /** How long the work will take yet, in words; empty before there is anything to tell. */
    public String getTimeLeft() {
        long seconds = progress.secondsLeft(getRate());
        return seconds == 0 ? "" : seconds <= 90 ? text("office_billing_run_left_seconds", seconds)
                : text("office_billing_run_left_minutes", (seconds + 59) / 60);
    }

    private static String text(String key, long number) {
        return Texts.text(FacesContext.getCurrentInstance(), key, number);
    }

    public String generate() {
        return act(jobs::generate, null);
    }

    /** Puts an excluded contract back. */
    public String include(long item) {
        return act(run -> jobs.include(run, item), null);
    }

    public String retry() {
        return act(jobs::retryParked, null);
    }

    public String review() {
        return act(runs::review, "office_billing_run_reviewed");
    }

    public String issue() {
        return act(runs::issue, "office_billing_run_issued");
    }

    public String publish() {
        return act(jobs::publish, null);
    }

    public String pause() {
        return act(jobs::pause, "office_billing_run_pausing");
    }

    public String resume() {
        return act(resumption::resume, null);
    }

    /** Lets a contract that lacks an index be billed on an estimate, once it is tried again. */
    public String estimate(RunContractRow row) {
        return act(run -> {
            int estimated = estimates.estimate(run, row.itemId());
            if (estimated == 0) {
                Reply.refused("office_billing_run_not_estimated", row.contractNumber());
            } else {
                Reply.done("office_billing_run_estimated", row.contractNumber(), estimated);
            }
        }, null);
    }

    public String discard() {
        return act(runs::discard, "office_billing_run_discarded");
    }

    private String act(LongConsumer verb, String done) {
        try {
            verb.accept(id);
            if (done != null) {
                Reply.done(done, getNumber());
            }
        } catch (RunStateException e) {
            Reply.refused("office_billing_run_state", getNumber(), TagFunctions.words(e.status()));
        } catch (IncompleteRunException e) {
            Reply.refused("office_billing_run_incomplete_refused", getNumber());
        } catch (EmptyRunException e) {
            Reply.refused("office_billing_run_empty", getNumber());
        } catch (SamePersonException e) {
            Reply.refused("office_billing_run_same_person", getNumber());
        } catch (BilledElsewhereException e) {
            Reply.refused("office_billing_run_elsewhere");
        } catch (IssueTooEarlyException e) {
            Reply.refused("office_billing_run_early", getNumber(), TagFunctions.date(e.date()));
        } catch (NumberingException e) {
            Reply.refused("office_billing_run_numbering", getNumber(), TagFunctions.date(e.last()));
        }
        return page();
    }

    private String page() {
        return "/office/billing/run?faces-redirect=true&id=" + id;
    }

    public List<RunStep> getSteps() {
        return RunStep.of(getRun());
    }

    /** A colleague by name; who left keeps the name of the login. */
    public String person(String login) {
        return people.getOrDefault(login, login);
    }

    /** There is a draft to vouch for. */
    public boolean isApprovable() {
        return is("GENERATED") && sheet.counts().documents() > 0;
    }

    /** The operator wants somebody else to approve it. */
    public boolean isForSomebodyElse() {
        return isApprovable() && runs.isForSomebodyElse(getRun());
    }

    /** The job has stopped, or is about to, because somebody wanted it so. */
    public boolean isPaused() {
        return progress.isAtWork() && progress.paused() != null;
    }

    public boolean is(String status) {
        return getRun().status() == BillingRun.Status.valueOf(status);
    }

    /** Nothing was numbered yet and no job is at work. */
    public boolean isDiscardable() {
        return is("PREPARED") || is("GENERATED") || is("REVIEWED");
    }

    /** There are invoices or parked contracts to look at. */
    public boolean isReviewable() {
        return !is("PREPARED") && !is("DISCARDED") && !progress.isAtWork();
    }

    public BillingRun getRun() {
        return sheet.run();
    }

    public String getNumber() {
        return getRun().number();
    }

    public RunSheet getSheet() {
        return sheet;
    }

    public RunProgress getProgress() {
        return progress;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
