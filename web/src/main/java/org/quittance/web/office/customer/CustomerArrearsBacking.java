package org.quittance.web.office.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quittance.identity.service.LoginService;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.arrears.DunningActRow;
import org.quittance.payment.arrears.DunningHold;
import org.quittance.payment.arrears.HoldRow;
import org.quittance.payment.service.CustomerFile;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.arrears.DunningHoldService;
import org.quittance.payment.service.arrears.PaymentPlanService;
import org.quittance.payment.service.arrears.PlanState;
import org.quittance.web.office.Reply;

/** What was written to a customer about unpaid invoices, what stands against it, and the customer's payment plans. */
@Named("officeCustomerArrears")
@ViewScoped
public class CustomerArrearsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    private CustomerFileService files;
    @Inject
    private DunningHoldService holds;
    @Inject
    private PaymentPlanService plans;
    @Inject
    private LoginService logins;
    @Inject
    private Clock clock;
    private String number;
    private transient CustomerFile file;
    private transient List<DunningActRow> acts;
    private transient List<HoldRow> against;
    private transient List<PlanState> arrangements;
    private transient List<OpenDocument> open;
    private transient Map<String, String> people;
    private final HoldForm vulnerable = new HoldForm();
    private final HoldForm disputed = new HoldForm();

    public void load() {
        file = files.file(number).orElse(null);
        if (file == null) {
            Reply.notFound();
            return;
        }
        show(file.customer().id());
        open = holds.open(number);
        vulnerable.setSince(LocalDate.now(clock));
        disputed.setSince(LocalDate.now(clock));
    }

    /** On the customer's own page. */
    public void show(long customer) {
        acts = new ArrayList<>(holds.acts(customer, MOST));
        against = new ArrayList<>(holds.holds(customer));
        arrangements = new ArrayList<>(plans.ofCustomer(customer));
        people = logins.staff();
    }

    public String spare() {
        if (!vulnerable.isSound()) {
            Reply.refused("office_customer_arrears_until_before");
            return null;
        }
        holds.spare(number, vulnerable.terms());
        Reply.done("office_customer_arrears_spared", file.customer().name());
        return page();
    }

    public String dispute() {
        if (!disputed.isSound()) {
            Reply.refused("office_customer_arrears_until_before");
            return null;
        }
        if (disputed.owing(open).isEmpty()) {
            Reply.refused("office_customer_arrears_amount");
            return null;
        }
        holds.dispute(number, disputed.getInvoice(), disputed.getAmount(), disputed.terms());
        Reply.done("office_customer_arrears_disputed", disputed.getInvoice());
        return page();
    }

    public String close(HoldRow hold) {
        holds.close(hold.id());
        Reply.done("office_customer_arrears_closed");
        return page();
    }

    private String page() {
        return "/office/customer/arrears?faces-redirect=true&number=" + number;
    }

    /** Whether anything was ever done or said. */
    public boolean isTold() {
        return !acts.isEmpty() || !against.isEmpty() || !arrangements.isEmpty();
    }

    public boolean isOver(HoldRow hold) {
        return hold.isOver(LocalDate.now(clock));
    }

    public boolean isVulnerable() {
        return against.stream().anyMatch(hold -> hold.kind() == DunningHold.Kind.VULNERABLE && !isOver(hold)
                && !hold.since().isAfter(LocalDate.now(clock)));
    }

    /** Whether a plan of the account was asked for or goes on: there is no room for another one. */
    public boolean isPlanned(long account) {
        return arrangements.stream().anyMatch(state -> state.plan().accountId() == account && state.standing().pausesDunning());
    }

    public String person(String login) {
        return people.getOrDefault(login, login);
    }

    public CustomerFile getFile() {
        return file;
    }

    public List<DunningActRow> getActs() {
        return acts;
    }

    public List<HoldRow> getHolds() {
        return against;
    }

    public List<PlanState> getPlans() {
        return arrangements;
    }

    /** What a plan is about; fees are paid at once. */
    public boolean isInvoiceOpen() {
        return open.stream().anyMatch(document -> !document.fee());
    }

    /** Invoices and fees. */
    public List<OpenDocument> getOpen() {
        return open;
    }

    public HoldForm getVulnerability() {
        return vulnerable;
    }

    public HoldForm getDisputed() {
        return disputed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
