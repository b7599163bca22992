package org.quittance.web.office.dunning;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.identity.service.LoginService;
import org.quittance.money.Money;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.DunningTerms;
import org.quittance.payment.arrears.PolicyInForceException;
import org.quittance.payment.arrears.StepTerms;
import org.quittance.payment.arrears.UnfitPolicyException;
import org.quittance.payment.service.arrears.DunningPolicyService;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** One dunning policy: its amounts and its steps; a draft is changed, put in force or thrown away. */
@Named("officeDunningPolicy")
@ViewScoped
public class DunningPolicyBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);

    @Inject
    private DunningPolicyService policies;
    @Inject
    private LoginService logins;
    private Long id;
    private transient DunningPolicy policy;
    private LocalDate from;
    private String source;
    private Money smallest;
    private BigDecimal interest;
    private Money costs;
    private Money letterCost;

    public void load() {
        policy = id == null ? null : policies.of(id).orElse(null);
        if (policy == null) {
            Reply.notFound();
            return;
        }
        from = policy.validFrom();
        source = policy.source();
        smallest = policy.terms().smallest();
        interest = policy.terms().interestPercent().stripTrailingZeros();
        costs = policy.terms().costs();
        letterCost = policy.terms().letterCost();
    }

    public String save() {
        return act(() -> {
            policies.change(id, from, source.strip(), new DunningTerms(smallest, interest, costs, letterCost));
            Reply.done("office_dunning_policy_saved");
            return page();
        });
    }

    public String removeStep(int position) {
        return act(() -> {
            policies.removeStep(id, position);
            Reply.done("office_dunning_step_removed", position);
            return page();
        });
    }

    public String putInForce() {
        return act(() -> {
            policies.putInForce(id);
            Reply.done("office_dunning_policy_in_force");
            return page();
        });
    }

    public String discard() {
        return act(() -> {
            policies.discard(id);
            Reply.done("office_dunning_policy_discarded");
            return DunningPoliciesBacking.PAGE;
        });
    }

    private String act(java.util.function.Supplier<String> verb) {
        try {
            return verb.get();
        } catch (PolicyInForceException e) {
            Reply.refused("office_dunning_policy_final");
        } catch (UnfitPolicyException e) {
            Reply.refused("office_dunning_policy_unfit_" + e.fault());
        }
        return page();
    }

    private String page() {
        return "/office/dunning/policy?faces-redirect=true&id=" + id;
    }

    public void notNegative(FacesContext faces, UIComponent field, Money value) {
        if (value.isNegative()) {
            throw refusal(faces, "office_dunning_policy_negative");
        }
    }

    public void percent(FacesContext faces, UIComponent field, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(MOST_PERCENT) > 0) {
            throw refusal(faces, "office_dunning_policy_percent");
        }
    }

    static ValidatorException refusal(FacesContext faces, String key, Object... values) {
        String text = Texts.text(faces, key, values);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public boolean isDraft() {
        return policy.status() == DunningPolicy.Status.DRAFT;
    }

    public List<StepTerms> getSteps() {
        return new ArrayList<>(policy.steps());
    }

    public DunningPolicy getPolicy() {
        return policy;
    }

    public String getEditor() {
        return logins.staff().getOrDefault(policy.edited().by(), policy.edited().by());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Money getSmallest() {
        return smallest;
    }

    public void setSmallest(Money smallest) {
        this.smallest = smallest;
    }

    public BigDecimal getInterest() {
        return interest;
    }

    public void setInterest(BigDecimal interest) {
        this.interest = interest;
    }

    public Money getCosts() {
        return costs;
    }

    public void setCosts(Money costs) {
        this.costs = costs;
    }

    public Money getLetterCost() {
        return letterCost;
    }

    public void setLetterCost(Money letterCost) {
        this.letterCost = letterCost;
    }
}
