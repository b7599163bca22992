package org.quittance.web.office.plan;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.payment.Instalment;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.plan.PlanDeskService;
import org.quittance.payment.service.plan.PlanProposal;
import org.quittance.payment.service.plan.PlanRefusedException;
import org.quittance.payment.service.plan.PlanView;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** The plan of a contract with all that staff may do about it; where there is none, the one that could be made. */
@Named("officePlanDetail")
@ViewScoped
public class PlanDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanDeskService plans;
    @Inject
    private Clock clock;

    private String contract;
    private transient PlanView view;
    private transient PlanProposal proposal;
    private PlanRefusedException.Reason refusal;
    private Money agreed;
    private Money amount;
    private Integer day;

    public void load() {
        view = contract == null ? null : plans.plan(contract).orElse(null);
        if (view != null) {
            amount = view.proposed();
            day = view.plan().debitDay();
        }
        if (view == null || !view.isOpen()) {
            propose();
        }
    }

    /** The plan as it would be with what was filled in. */
    public void propose() {
        try {
            proposal = contract == null ? null : plans.propose(contract, day, agreed).orElse(null);
            if (proposal == null) {
                Reply.notFound();
                return;
            }
            day = proposal.debitDay();
            refusal = null;
        } catch (PlanRefusedException e) {
            refusal = e.reason();
        }
    }

    public String make() {
        return act("office_plan_detail_made", () -> plans.subscribe(contract, day, agreed));
    }

    public String change() {
        return act("office_plan_detail_changed", () -> plans.change(contract, amount, day));
    }

    public String close() {
        return act("office_plan_detail_closed", () -> plans.close(contract));
    }

    public String stopRenewing() {
        return act("office_plan_renewal_stopped", () -> plans.stopRenewing(contract));
    }

    /** The customer has paid it by other means than a debit. */
    public String paid(Instalment instalment) {
        return act("office_plan_detail_paid", () -> plans.pay(instalment.id(),
                new Receipt(instalment.amount(), LocalDate.now(clock), PaymentMethod.TRANSFER, contract)));
    }

    private String act(String done, Runnable act) {
        try {
            act.run();
            Reply.done(done);
        } catch (PlanRefusedException e) {
            Reply.refused("office_plan_refused_" + e.reason());
        }
        return "/office/plan/detail?faces-redirect=true&contract=" + contract;
    }

    public void positive(FacesContext faces, UIComponent field, Money value) {
        if (value != null && !value.isPositive()) {
            String text = Texts.text(faces, "office_plan_amount_required");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    public String getTitle() {
        return Texts.text(FacesContext.getCurrentInstance(), "office_plan_detail_title", contract);
    }

    public List<Instalment> getInstalments() {
        return new ArrayList<>(view.instalments());
    }

    /** With its sign: positive if the customer will have to pay. */
    public String getSettlement() {
        return TagFunctions.money(view.forecast().settlement());
    }

    /** Whose contract. */
    public Contract getHeld() {
        return view == null ? proposal == null ? null : proposal.contract() : view.contract();
    }

    public PlanView getView() {
        return view;
    }

    public PlanProposal getProposal() {
        return proposal;
    }

    public PlanRefusedException.Reason getRefusal() {
        return refusal;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public Money getAgreed() {
        return agreed;
    }

    public void setAgreed(Money agreed) {
        this.agreed = agreed;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }
}
