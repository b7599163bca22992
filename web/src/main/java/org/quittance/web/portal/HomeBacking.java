package org.quittance.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.appointment.Appointment;
import org.quittance.appointment.AppointmentSlot;
import org.quittance.appointment.AppointmentWay;
import org.quittance.appointment.service.AppointmentService;
import org.quittance.billing.InvoiceDebit;
import org.quittance.billing.InvoiceKind;
import org.quittance.contract.Contract;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.contract.service.ContractService;
import org.quittance.customer.CustomerRow;
import org.quittance.customer.service.CustomerService;
import org.quittance.document.Written;
import org.quittance.metering.consumption.Comparison;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;
import org.quittance.metering.service.ConsumptionService;
import org.quittance.metering.service.ContractOverview;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.AccountService;
import org.quittance.payment.service.debit.MandateService;
import org.quittance.payment.service.plan.PlanService;
import org.quittance.web.component.Brand;
import org.quittance.operator.BrandColor;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.converter.Texts;
import org.quittance.web.portal.consumption.ConsumptionChart;
import org.quittance.web.portal.consumption.RowLabels;

/** What a customer owes, used lately and has to expect, at a glance. */
@Named("portalHome")
@RequestScoped
public class HomeBacking {

    /** What is to come, one line each. */
    public record Step(String icon, String title, String text) {
    }

    @EJB
    private AccountService account;
    @EJB
    private CustomerService customerService;
    @EJB
    private ConsumptionService consumption;
    @EJB
    private ContractService contractService;
    @EJB
    private PlanService plans;
    @EJB
    private MandateService mandates;
    @EJB
    private AppointmentService appointments;
    @Inject
    private Brand brand;
    @Inject
    private Clock clock;

    private List<CustomerRow> customers;
    private Money balance;
    private List<InvoiceBalance> documents;
    private List<InvoiceBalance> invoices;
    private Map<Long, InvoiceDebit> debits;
    private List<Contract> contracts;
    private List<ContractOverview> overviews;

    @PostConstruct
    void load() {
        customers = customerService.mine();
        balance = account.balance();
        documents = account.documents();
        invoices = documents.stream().filter(document -> !document.isEarned()).toList();
        debits = mandates.invoices();
        contracts = contractService.mine();
        overviews = contracts.stream().anyMatch(contract -> contract.kind().suppliesElectricity())
                ? consumption.overviews() : List.of();
    }

    public List<CustomerRow> getCustomers() {
        return customers;
    }

    /** What is owed, or with {@link #isCredit()} what is held for the customer. */
    public Money getAmount() {
        return balance.isNegative() ? balance.negated() : balance;
    }

    public boolean isOwing() {
        return balance.isPositive();
    }

    public boolean isCredit() {
        return balance.isNegative();
    }

    /** The first invoice to pay, null if none is open. */
    public InvoiceBalance getFirstDue() {
        return open().stream().findFirst().orElse(null);
    }

    /** How the first invoice is debited, for which nothing needs to be done then; null if the customer pays it. */
    public InvoiceDebit getDebit() {
        return getFirstDue() == null ? null : debits.get(getFirstDue().id());
    }

    private List<InvoiceBalance> open() {
        return invoices.stream().filter(invoice -> !invoice.isSettled())
                .sorted(Comparator.comparing(InvoiceBalance::dueDate).thenComparing(InvoiceBalance::number)).toList();
    }

    public boolean isOverdue() {
        return isOwing() && getFirstDue() != null && getFirstDue().isOverdue(today()) && getDebit() == null;
    }

    public Money getOverdueAmount() {
        return open().stream().filter(invoice -> invoice.isOverdue(today()))
                .map(InvoiceBalance::remaining).reduce(Money.ZERO, Money::plus);
    }

    /** Or document of a sale; null as long as there was none. */
    public InvoiceBalance getLastInvoice() {
        return documents.isEmpty() ? null : documents.get(0);
    }

    public boolean isAnyContract() {
        return !contracts.isEmpty();
    }

    public InvoiceBalance.State state(InvoiceBalance invoice) {
        return invoice.state(today());
    }

    public List<ContractOverview> getOverviews() {
        return overviews;
    }

    public boolean isSeveralContracts() {
        return contracts.size() > 1;
    }

    public Comparison comparison(ContractOverview overview) {
        return Comparison.of(overview.months());
    }

    public String chart(ContractOverview overview) {
        RowLabels labels = labels();
        return new ConsumptionChart(BrandColor.of(brand.getColor()), this::className, text("portal_consumption_year_earlier"),
                text("portal_consumption_estimated"), false).json(overview.months().stream().map(labels::inShort).toList(), overview.months(),
                        overview.contract().priceOption().timeClasses());
    }

    private String className(TimeClass timeClass) {
        return timeClass == TimeClass.BASE ? text("portal_consumption_now") : TagFunctions.words(timeClass);
    }

    public String month(ConsumptionRow row) {
        return labels().inFull(row);
    }

    private static RowLabels labels() {
        return new RowLabels(Grain.MONTH, Texts.locale(FacesContext.getCurrentInstance()));
    }

    /** Payments that fall due, and the periods that will be invoiced next. */
    public List<Step> getSteps() {
        Written written = Written.in(Texts.locale(FacesContext.getCurrentInstance()));
        List<Step> steps = new ArrayList<>();
        appointments.coming().forEach(one -> steps.add(appointment(one, written)));
        open().stream().filter(invoice -> debits.containsKey(invoice.id()) || !invoice.isOverdue(today())).limit(2)
                .forEach(invoice -> steps.add(payment(invoice, debits.get(invoice.id()), written)));
        plans.next().ifPresent(instalment -> steps.add(new Step("calendar",
                text("portal_home_step_instalment", written.longDate(instalment.dueOn())), written.money(instalment.amount()))));
        contracts.stream().filter(contract -> contract.endDate() == null).limit(2)
                .forEach(contract -> steps.add(next(contract, written)));
        return steps;
    }

    private static Step appointment(Appointment one, Written written) {
        AppointmentSlot slot = one.slot();
        return new Step("clock", text("portal_home_step_appointment", written.longMoment(slot.span().start())),
                slot.host().way() == AppointmentWay.SITE ? slot.host().place() : text("portal_appointment_call", written.telephone(one.telephone())));
    }

    /** @param debit null where the customer pays himself */
    private static Step payment(InvoiceBalance invoice, InvoiceDebit debit, Written written) {
        return new Step("calendar", debit == null ? text("portal_home_step_due", written.longDate(invoice.dueDate()))
                : text(debit.sure() ? "portal_home_step_debit" : "portal_home_step_debit_from", written.longDate(debit.day())),
                text("portal_home_step_due_text", written.money(debit == null ? invoice.remaining() : debit.amount()),
                        invoice.number()));
    }

    private Step next(Contract contract, Written written) {
        Optional<LocalDate> billedUntil = documents.stream()
                .filter(document -> document.bills(contract.number())
                        && document.kind() != InvoiceKind.CREDIT_NOTE)
                .map(document -> document.period().end()).max(Comparator.naturalOrder());
        return new Step("invoice", text(nextTitle(contract.kind()), contract.number()),
                text("portal_home_step_invoice_text", written.longPeriod(contract.billedNext(billedUntil))));
    }

    private String nextTitle(ServiceKind kind) {
        boolean several = isSeveralContracts();
        if (kind == ServiceKind.SURPLUS) {
            return several ? "portal_home_step_resale_of" : "portal_home_step_resale";
        }
        return several ? "portal_home_step_invoice_of" : "portal_home_step_invoice";
    }

    private static String text(String key, Object... values) {
        return Texts.text(FacesContext.getCurrentInstance(), key, values);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
