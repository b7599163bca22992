package org.quittance.web.office.dunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.DunningRunRow;
import org.quittance.payment.service.arrears.DunningRunJobs;
import org.quittance.payment.service.arrears.DunningRunService;
import org.quittance.payment.service.arrears.NoDunningException;
import org.quittance.web.office.Reply;

/** The dunning runs, the latest first, and the way to the next. */
@Named("officeDunningList")
@RequestScoped
public class DunningListBacking {

    static final String LIST = "/office/dunning/list?faces-redirect=true";
    private static final int SHOWN = 200;

    @Inject
    private DunningRunService runs;
    @Inject
    private DunningRunJobs jobs;
    private List<DunningRunRow> latest;
    private DunningPolicy policy;
    private boolean underWay;
    private long inArrears;

    public void load() {
        latest = new ArrayList<>(runs.latest(SHOWN));
        policy = runs.policy().orElse(null);
        underWay = runs.isUnderWay();
        inArrears = runs.inArrears();
    }

    public String prepare() {
        try {
            return "/office/dunning/run?faces-redirect=true&id=" + jobs.prepare();
        } catch (NoDunningException e) {
            Reply.refused("office_dunning_list_not_begun_" + e.why());
            return LIST;
        }
    }

    public List<DunningRunRow> getRuns() {
        return latest;
    }

    /** Null if none is in force. */
    public DunningPolicy getPolicy() {
        return policy;
    }

    public boolean isReady() {
        return policy != null && !underWay;
    }

    /** Accounts that have something overdue today. */
    public long getInArrears() {
        return inArrears;
    }
}
