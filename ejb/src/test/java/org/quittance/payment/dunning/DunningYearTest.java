package org.quittance.payment.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.payment.dunning.DunningRules.RULE;
import static org.quittance.payment.dunning.DunningRules.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.Debtor.OpenInvoice;
import org.quittance.payment.arrears.Protection;

/** A household that pays late, a run every day, from spring to spring. */
class DunningYearTest {

    private final List<String> told = new ArrayList<>();
    private Debtor household = new Debtor(1, 1, false, false, Money.ZERO, List.of(), List.of());
    private LocalDate today = LocalDate.parse("2026-04-01");

    /** Every day up to the one before, with its run. */
    private DunningYearTest until(String day) {
        for (; today.isBefore(LocalDate.parse(day)); today = today.plusDays(1)) {
            Decision decision = RULE.decide(household, today);
            decision.act().ifPresent(act -> {
                told.add(today + " " + DunningRules.told(decision));
                household = DunningForecast.after(household, act, today);
            });
        }
        return this;
    }

    private DunningYearTest bills(long id, String due, String amount) {
        List<OpenInvoice> invoices = new ArrayList<>(household.invoices());
        invoices.add(invoice(id, due, amount));
        household = new Debtor(1, 1, false, false, Money.ZERO, List.of(), invoices);
        return this;
    }

    private DunningYearTest pays(long id, String amount) {
        household = new Debtor(1, 1, false, false, Money.ZERO, List.of(), household.invoices().stream().map(open -> open.id() != id ? open
                : new OpenInvoice(id, open.number(), open.dueDate(), open.remaining().minus(Money.of(amount)), open.disputed(),
                open.paused(), open.supplies(), open.dunned())).filter(open -> open.remaining().isPositive()).toList());
        return this;
    }

    private DunningYearTest plans(long id, boolean planned) {
        household = new Debtor(1, 1, false, false, Money.ZERO, List.of(), household.invoices().stream().map(open -> open.id() != id ? open
                : new OpenInvoice(id, open.number(), open.dueDate(), open.remaining(), open.disputed(),
                planned ? Protection.PAYMENT_PLAN : null, open.supplies(), open.dunned())).toList());
        return this;
    }

    /**
     * F1, due on 20 April: reminded on 28 April, 40.00 paid, notice over the rest on 13 May (28 April + 15), paid on 20 May.
     * F2, due on 20 June: reminded on 28 June, in a plan from 5 July; broken on 1 September, the notice is overdue since 13
     * July and comes at once; notice of the cut 15 days later; the cut would be on 6 October, but 1 October brings the
     * payment. F3, due on 20 September: 28 September, 13 October, and 28 October for the notice of the cut; the cut, 17
     * November, waits for the end of the truce: on 1 April the notice is given anew, and 20 days later, on the 21st, the cut
     * comes. F4, due on 20 January: 28 January and 12 February; its notice of the cut, 27 February, waits and comes with that
     * of F3.
     */
    @Test
    void aYear() {
        bills(1, "2026-04-20", "120.00").until("2026-05-02").pays(1, "40.00").until("2026-05-20").pays(1, "80.00")
                .bills(2, "2026-06-20", "90.00").until("2026-07-05").plans(2, true).until("2026-09-01").plans(2, false)
                .bills(3, "2026-09-20", "75.50").until("2026-10-01").pays(2, "90.00").until("2027-01-10")
                .bills(4, "2027-01-20", "140.25").until("2027-04-22");

        assertThat(told).containsExactly(
                "2026-04-28 REMINDER 120.00 [F1]",
                "2026-05-13 FORMAL_NOTICE 80.00 [F1]",
                "2026-06-28 REMINDER 90.00 [F2]",
                "2026-09-01 FORMAL_NOTICE 90.00 [F2]",
                "2026-09-16 CUT_NOTICE 90.00 [F2]",
                "2026-09-28 REMINDER 75.50 [F3]",
                "2026-10-13 FORMAL_NOTICE 75.50 [F3]",
                "2026-10-28 CUT_NOTICE 75.50 [F3]",
                "2027-01-28 REMINDER 140.25 [F4]",
                "2027-02-12 FORMAL_NOTICE 140.25 [F4]",
                "2027-04-01 CUT_NOTICE 215.75 [F3, F4]",
                "2027-04-21 CUT 215.75 [F3, F4]");
    }

    /** 20 June, and the delays of the policy one after the other. */
    @Test
    void aForecastSaysWhatTheRunsDo() {
        List<DunningForecast.Expected> expected = new DunningForecast(RULE).acts(
                new Debtor(1, 1, false, false, Money.ZERO, List.of(), List.of(invoice(2, "2026-06-20", "90.00"))), LocalDate.parse("2026-06-21"), 365, 99);

        // 20 June + 8, + 15, + 15, + 20
        assertThat(expected.stream().map(one -> one.day() + " " + one.act().step().kind())).containsExactly(
                "2026-06-28 REMINDER", "2026-07-13 FORMAL_NOTICE", "2026-07-28 CUT_NOTICE", "2026-08-17 CUT");
    }
}
