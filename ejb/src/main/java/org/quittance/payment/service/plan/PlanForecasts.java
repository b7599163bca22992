package org.quittance.payment.service.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.billing.service.YearCosts;
import org.quittance.contract.Contract;
import org.quittance.money.Money;
import org.quittance.payment.Instalment;
import org.quittance.payment.InstalmentPlan;
import org.quittance.payment.InstalmentTerms;
import org.quittance.payment.PlanForecast;
import org.quittance.time.DateRange;

/**
 * What the settlement of a plan would come to today: the days that are over as they would be billed, those to come like
 * a year ago at today's prices; where readings are missing, both as the plan's estimate says, by days.
 */
@ApplicationScoped
class PlanForecasts {

    @Inject
    private YearCosts costs;
    @Inject
    private Clock clock;

    PlanForecast of(Contract contract, InstalmentPlan plan, InstalmentTerms terms) {
        LocalDate end = contract.endDate() == null || contract.endDate().isAfter(plan.period().end())
                ? plan.period().end() : contract.endDate();
        LocalDate today = within(plan.period().start(), LocalDate.now(clock), end);
        DateRange over = new DateRange(plan.period().start(), today);
        DateRange toCome = new DateRange(today, end);
        PlanForecast.Cost cost = new PlanForecast.Cost(
                over.isEmpty() ? Money.ZERO : costs.over(contract, over).orElseGet(() -> plan.estimate().of(over)),
                toCome.isEmpty() ? Money.ZERO : costs.toCome(contract, toCome).orElseGet(() -> plan.estimate().of(toCome)));
        LocalDate from = changeableFrom(terms);
        List<Instalment> planned = plan.instalments().stream()
                .filter(instalment -> instalment.status() == Instalment.Status.PLANNED).toList();
        List<Instalment> changeable = planned.stream().filter(instalment -> !instalment.dueOn().isBefore(from)).toList();
        return new PlanForecast(cost, plan.paid(), sum(planned), changeable.size(), sum(changeable));
    }

    /** The first day whose instalment customers can still be told of in time. */
    LocalDate changeableFrom(InstalmentTerms terms) {
        return LocalDate.now(clock).plusDays(terms.debits().noticeDays());
    }

    private static LocalDate within(LocalDate start, LocalDate day, LocalDate end) {
        return day.isBefore(start) ? start : day.isAfter(end) ? end : day;
    }

    private static Money sum(List<Instalment> instalments) {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}
