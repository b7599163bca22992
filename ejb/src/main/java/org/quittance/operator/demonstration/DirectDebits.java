package org.quittance.operator.demonstration;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Properties;
import org.quittance.customer.Customers;
import org.quittance.money.Money;
import org.quittance.payment.Collections;
import org.quittance.payment.DueItems;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.service.PaymentService;
import org.quittance.payment.service.debit.MandateDeskService;
import org.quittance.time.OperatorClock;

/**
 * Three customers who are debited: one changes bank, one revokes and comes back, one pays a part by transfer. Each month what is billed is
 * announced; one member of staff prepares the batch, another approves it, and the bank collects.
 */
@ApplicationScoped
public class DirectDebits {

    private static final int ACT_DAY = 8;
    private static final int BATCH_DAY = 10;
    private static final String SOFIA = "C100051-1";
    private static final String KARIM = "C100052-1";
    private static final String ANNA = "C100053-1";

    @Inject
    private OperatorClock clock;
    @Inject
    private MandateDeskService mandates;
    @Inject
    private PaymentService payments;
    @Inject
    private Customers customers;
    @Inject
    private DueItems due;
    @Inject
    private Collections collections;
    @Inject
    private BatchOfTheMonth batches;

    /** Where the story stops: everything that is due is told, everything whose day has come is posted. */
    void upToDate() {
        collect();
        announce();
    }

    /** What was debited since the last time. */
    void collect() {
        if (!collections.toPost(LocalDate.now(clock), 0, 1).isEmpty()) {
            run("collection-posting", new Properties());
        }
    }

    /** After the bills: announcements, what customers do, the batch. */
    void of(YearMonth month, LocalDate today) {
        if (!mandates.isOffered()) {
            return;
        }
        announce();
        LocalDate actDay = month.atDay(ACT_DAY);
        if (!actDay.isAfter(today)) {
            clock.standAt(actDay);
            act(month);
        }
        LocalDate batchDay = month.atDay(BATCH_DAY);
        if (!batchDay.isAfter(today)) {
            clock.standAt(batchDay);
            batches.prepare(month.atEndOfMonth()).ifPresent(this::handIn);
        }
    }

    private void announce() {
        if (mandates.isOffered() && !due.page(LocalDate.now(clock), 0, 1).isEmpty()) {
            run("collection-announcement", new Properties());
        }
    }

    private void handIn(long batch) {
        Properties parameters = new Properties();
        parameters.setProperty("batch", String.valueOf(batch));
        run("collection-file", parameters);
        batches.send(batch);
    }

    private void act(YearMonth month) {
        switch (month.toString()) {
            case "2025-11" -> {
                sign(SOFIA, "FR7630006000011234567890189", "Sofia Lopes");
                sign(ANNA, "DE89370400440532013000", "Anna Kowalska");
            }
            case "2026-01" -> sign(KARIM, "FR1420041010050500013M02606", "Karim Haddad");
            case "2026-03" -> payments.record(customers.account(ANNA).orElseThrow().id(),
                    new Receipt(Money.of("20.00"), LocalDate.now(clock), PaymentMethod.TRANSFER, "P100053"));
            case "2026-05" -> sign(SOFIA, "BE68539007547034", "Sofia Lopes");
            case "2026-08" -> mandates.revoke("RUM-" + KARIM + "-1");
            case "2026-11" -> sign(KARIM, "FR1420041010050500013M02606", "Karim Haddad");
            default -> { }
        }
    }

    private void sign(String account, String iban, String holder) {
        mandates.enterPaper(account, iban, holder, LocalDate.now(clock));
    }

    private static void run(String job, Properties parameters) {
        Jobs.await(BatchRuntime.getJobOperator().start(job, parameters));
    }
}
