package org.quittance.web.office.dunning;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.quittance.payment.arrears.Channel;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.PolicyInForceException;
import org.quittance.payment.arrears.StepKind;
import org.quittance.payment.arrears.StepTerms;
import org.quittance.payment.arrears.TooManyStepsException;
import org.quittance.payment.service.arrears.DunningPolicyService;
import org.quittance.web.office.Reply;

/** One step of a draft: changed, or added after the last. */
@Named("officeDunningStep")
@ViewScoped
public class DunningStepBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DunningPolicyService policies;
    private Long policy;
    private Integer position;
    private transient DunningPolicy draft;
    private StepForm form;

    public void load() {
        draft = policy == null ? null : policies.of(policy).filter(one -> one.status() == DunningPolicy.Status.DRAFT).orElse(null);
        if (draft == null || position != null && (position < 1 || position > draft.steps().size() + 1)) {
            Reply.notFound();
            return;
        }
        position = position == null ? draft.steps().size() + 1 : position;
        form = isAdded() ? new StepForm() : new StepForm(draft.steps().get(position - 1));
    }

    public String save() {
        try {
            policies.step(policy, position, form.terms());
            Reply.done("office_dunning_step_saved", position);
        } catch (PolicyInForceException e) {
            Reply.refused("office_dunning_policy_final");
        } catch (TooManyStepsException e) {
            Reply.refused("office_dunning_step_too_many", DunningPolicy.MOST_STEPS);
        }
        return "/office/dunning/policy?faces-redirect=true&id=" + policy;
    }

    public void delay(FacesContext faces, UIComponent field, Integer value) {
        if (value < 1 || value > StepTerms.LONGEST_DELAY) {
            throw DunningPolicyBacking.refusal(faces, "office_dunning_step_delay_wrong", StepTerms.LONGEST_DELAY);
        }
    }

    public boolean isAdded() {
        return position > draft.steps().size();
    }

    public StepKind[] getKinds() {
        return StepKind.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public DunningPolicy getDraft() {
        return draft;
    }

    public StepForm getForm() {
        return form;
    }

    public Long getPolicy() {
        return policy;
    }

    public void setPolicy(Long policy) {
        this.policy = policy;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
