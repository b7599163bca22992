package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.Mandates;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.PaymentService;

/** Once a month the customers' transfers and cheques are entered, by their habits. */
@ApplicationScoped
public class PayingHabits {

    @Inject
    private PaymentService payments;
    @Inject
    private Mandates mandates;
    @Inject
    private Arrivals arrivals;

    void pay(Collection<Subscriber> subscribers, YearMonth month, LocalDate today) {
        for (Subscriber subscriber : subscribers) {
            if (subscriber.start().isBefore(month.atDay(1)) && pays(subscriber.habit(), month, today)
                    && !isDebited(subscriber)) {
                pay(subscriber, month);
            }
        }
    }

    private boolean isDebited(Subscriber subscriber) {
        return subscriber.habit() == Subscriber.Habit.DEBIT && mandates.active(arrivals.account(subscriber)).isPresent();
    }

    private static boolean pays(Subscriber.Habit habit, YearMonth month, LocalDate today) {
        return habit != Subscriber.Habit.STOPPED || month.isBefore(YearMonth.from(today).minusMonths(4));
    }

    private void pay(Subscriber subscriber, YearMonth month) {
        long account = arrivals.account(subscriber);
        LocalDate billedBefore = subscriber.habit() == Subscriber.Habit.LATE ? month.atDay(1) : month.plusMonths(1).atDay(1);
        Money owed = payments.open(account).stream()
                .filter(invoice -> invoice.issueDate().isBefore(billedBefore))
                .map(InvoiceBalance::remaining)
                .reduce(Money.ZERO, Money::plus);
        if (owed.isPositive()) {
            boolean cheque = subscriber.habit() == Subscriber.Habit.LATE;
            payments.record(account, new Receipt(owed, month.atDay(15),
                    cheque ? PaymentMethod.CHEQUE : PaymentMethod.TRANSFER, subscriber.number()));
        }
    }
}
