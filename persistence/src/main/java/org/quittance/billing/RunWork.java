package org.quittance.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/** Who had a hand in the drafts of a run, and who keeps its job from going on. */
@Embeddable
public class RunWork {

    /** The logins, one a line. */
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "paused_by")
    private String pausedBy;
    @Column(name = "paused_at")
    private Instant pausedAt;

    protected RunWork() {
    }

    RunWork(String preparedBy) {
        draftedBy = preparedBy;
    }

    void drafts(String login) {
        if (!isDraftedBy(login)) {
            draftedBy = draftedBy + "\n" + login;
        }
    }

    /** Whether somebody has prepared the run or made drafts of it. */
    public boolean isDraftedBy(String login) {
        return List.of(draftedBy.split("\n")).contains(login);
    }

    void pause(BillingRun.Act act) {
        pausedBy = act.by();
        pausedAt = act.at();
    }

    void goOn() {
        pausedBy = null;
        pausedAt = null;
    }

    /** Null unless staff have stopped the job. */
    public BillingRun.Act paused() {
        return pausedBy == null ? null : new BillingRun.Act(pausedBy, pausedAt);
    }
}
