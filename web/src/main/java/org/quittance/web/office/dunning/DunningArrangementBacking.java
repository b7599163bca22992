package org.quittance.web.office.dunning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.identity.service.LoginService;
import org.quittance.payment.arrears.PaymentPlan;
import org.quittance.payment.arrears.PlanStateException;
import org.quittance.payment.service.arrears.PaymentPlanService;
import org.quittance.payment.service.arrears.PlanState;
import org.quittance.web.office.Reply;

/** One payment plan: granted or refused, followed, ended. */
@Named("officeDunningArrangement")
@ViewScoped
public class DunningArrangementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentPlanService plans;
    @Inject
    private LoginService logins;
    private Long id;
    private String reason;
    private transient PaymentPlanService.Listed listed;
    private transient Map<String, String> people;

    public void load() {
        listed = id == null ? null : plans.of(id).orElse(null);
        if (listed == null) {
            Reply.notFound();
            return;
        }
        people = logins.staff();
    }

    public String grant() {
        return act(() -> plans.grant(id), "office_dunning_arrangement_granted");
    }

    public String refuse() {
        return act(() -> plans.refuse(id, reason.strip()), "office_dunning_arrangement_refused");
    }

    public String end() {
        return act(() -> plans.end(id, reason.strip()), "office_dunning_arrangement_ended");
    }

    private String act(Runnable verb, String done) {
        try {
            verb.run();
            Reply.done(done, listed.customerName());
        } catch (PlanStateException e) {
            Reply.refused("office_dunning_arrangement_state");
        }
        return "/office/dunning/arrangement?faces-redirect=true&id=" + id;
    }

    public boolean is(String status) {
        return listed.state().plan().status() == PaymentPlan.Status.valueOf(status);
    }

    public List<PlanState.Row> getInstalments() {
        return new ArrayList<>(listed.state().instalments());
    }

    public List<PaymentPlan.Owed> getOwed() {
        return new ArrayList<>(listed.state().plan().owed());
    }

    public String person(String login) {
        return people.getOrDefault(login, login);
    }

    public PaymentPlanService.Listed getListed() {
        return listed;
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
