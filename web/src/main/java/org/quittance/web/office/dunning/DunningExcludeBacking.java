package org.quittance.web.office.dunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.payment.arrears.ActDecidedException;
import org.quittance.payment.arrears.DunningActRow;
import org.quittance.payment.arrears.DunningRunStateException;
import org.quittance.payment.service.arrears.DunningRunService;
import org.quittance.web.office.Reply;

/** Leaves one act out of a run, with the reason that the customer's history keeps. */
@Named("officeDunningExclude")
@ViewScoped
public class DunningExcludeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DunningRunService runs;
    private Long id;
    private String reason;
    private transient DunningActRow act;

    public void load() {
        act = id == null ? null : runs.act(id).filter(DunningActRow::isProposed).orElse(null);
        if (act == null) {
            Reply.notFound();
        }
    }

    public String exclude() {
        try {
            runs.exclude(id, reason.strip());
            Reply.done("office_dunning_exclude_done", act.customerName());
        } catch (ActDecidedException | DunningRunStateException e) {
            Reply.refused("office_dunning_run_state");
        }
        return "/office/dunning/run?faces-redirect=true&id=" + act.runId();
    }

    public DunningActRow getAct() {
        return act;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
