package org.quittance.web.office.dunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.quittance.identity.service.LoginService;
import org.quittance.money.Money;
import org.quittance.payment.arrears.DunningAct;
import org.quittance.payment.arrears.DunningActRow;
import org.quittance.payment.arrears.DunningRun;
import org.quittance.payment.arrears.DunningRunStateException;
import org.quittance.payment.arrears.DunningTotals;
import org.quittance.payment.arrears.SparedRow;
import org.quittance.payment.service.arrears.DunningPrintService;
import org.quittance.payment.service.arrears.DunningRunJobs;
import org.quittance.payment.service.arrears.DunningRunService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;
import org.quittance.web.office.Rows;

/** A dunning run under review: what it would send and to whom, whom it leaves alone and why; then sent. */
@Named("officeDunningRun")
@ViewScoped
public class DunningRunBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** More accounts than anybody reads on a page; the totals beside are of all. */
    private static final int MOST = 200;

    @Inject
    private DunningRunService runs;
    @Inject
    private DunningRunJobs jobs;
    @Inject
    private DunningPrintService letters;
    @Inject
    private LoginService logins;
    private Long id;
    private Integer step;
    private transient DunningRunService.Sheet sheet;
    private transient List<SparedRow> spared;
    private transient Map<String, String> people;
    private transient int onPaper;
    private boolean brokenOff;
    private final transient Rows<DunningActRow> acts = new Rows<>(() -> runs.count(id, step),
            (first, most) -> runs.acts(id, step, first, most));

    public void load() {
        sheet = id == null ? null : runs.sheet(id).orElse(null);
        if (sheet == null) {
            Reply.notFound();
            return;
        }
        spared = new ArrayList<>(runs.spared(id, MOST));
        people = logins.staff();
        onPaper = is("SENT") ? letters.letters(id) : 0;
        brokenOff = runs.isBrokenOff(sheet.run());
    }

    /** While its job is at work; the page begins anew when it has ended or broken off. */
    public void look() {
        sheet = runs.sheet(id).orElseThrow();
        if (!sheet.run().isAtWork() || runs.isBrokenOff(sheet.run())) {
            Reply.goTo(page());
        }
    }

    public String send() {
        return act(jobs::send, null);
    }

    public String resume() {
        return act(jobs::resume, null);
    }

    public String discard() {
        return act(runs::discard, "office_dunning_run_discarded");
    }

    public String post() {
        return act(runs::post, "office_dunning_run_post_done");
    }

    private String act(LongConsumer verb, String done) {
        try {
            verb.accept(id);
            if (done != null) {
                Reply.done(done);
            }
        } catch (DunningRunStateException e) {
            Reply.refused("office_dunning_run_state");
        }
        return page();
    }

    private String page() {
        return "/office/dunning/run?faces-redirect=true&id=" + id;
    }

    public boolean is(String status) {
        return sheet.run().status() == DunningRun.Status.valueOf(status);
    }

    /** What is proposed, or once it is over what was sent. */
    public DunningAct.Status getCounted() {
        return is("SENT") ? DunningAct.Status.SENT : DunningAct.Status.PROPOSED;
    }

    public long getCountedActs() {
        return sheet.totals().acts(getCounted());
    }

    public Money getCountedAmount() {
        return sheet.totals().amount(getCounted());
    }

    public Money getCountedFees() {
        return sheet.totals().fees(getCounted());
    }

    /** What the confirmation names. */
    public String getDay() {
        return TagFunctions.longDate(sheet.run().day());
    }

    public String person(String login) {
        return people.getOrDefault(login, login);
    }

    public DunningRunService.Sheet getSheet() {
        return sheet;
    }

    public List<DunningTotals.OfStep> getSteps() {
        return new ArrayList<>(sheet.totals().steps());
    }

    public List<SparedRow> getSpared() {
        return spared;
    }

    public Rows<DunningActRow> getActs() {
        return acts;
    }

    public int getOnPaper() {
        return onPaper;
    }

    public boolean isBrokenOff() {
        return brokenOff;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Whose acts are listed, null for all. */
    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }
}
