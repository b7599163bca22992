package org.quittance.payment.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.money.Money;
import org.quittance.payment.CardAttempt;
import org.quittance.payment.CardOutcome;
import org.quittance.payment.CardRefusal;
import org.quittance.payment.sample.AccountInTime;

/**
 * A year of somebody who pays by card and by nothing else: 90.60 a month, due on the 18th. What the provider tells is judged,
 * booked if it is a payment, and settles the invoices that were ticked.
 */
class CardYearTest {

    private final AccountInTime account = new AccountInTime();
    private final List<CardRefusal.Reason> refused = new ArrayList<>();
    private long booked;

    private String invoice(int month) {
        account.invoice("F2026-%06d".formatted(month), "2026-%02d-18".formatted(month), "90.60");
        return account.stands();
    }

    /** Hands over to the provider. @param ticked how many of the open invoices, the first to pay first */
    private CardAttempt attempt(String day, String amount, int ticked) {
        Instant start = LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new CardAttempt("token", new CardAttempt.Purpose(1, Money.of(amount), account.open().subList(0, ticked)),
                new CardAttempt.Transaction(PaymentForm.moment(start), "000123"), "ava", start);
    }

    /** @return the state of the attempt and how the account stands then */
    private String told(CardAttempt attempt, String status, String uuid) {
        Notification told = Notifications.notification(status, uuid, "vads_amount", String.valueOf(attempt.amount().cents()));
        Verdict verdict = Verdict.of(attempt, told);
        switch (verdict.act()) {
            case REFUSE -> refused.add(verdict.reason());
            case TELL -> tell(attempt, verdict.outcome(), told.uuid());
            case NOTHING -> { }
        }
        return attempt.state() + ": " + account.stands();
    }

    private void tell(CardAttempt attempt, CardOutcome outcome, String uuid) {
        Instant now = attempt.startedAt().plusSeconds(60);
        if (outcome == CardOutcome.PAID) {
            booked = account.pay(attempt.amount(), attempt.documentIds());
            attempt.capture(uuid, CardAttempt.Source.NOTIFICATION, now, booked);
        } else {
            attempt.tell(outcome, CardAttempt.Source.NOTIFICATION, now);
        }
    }

    /**
     * Told four times in February; refused, then paid in March; given up in April, so that May pays two: 181.20; 50.00 of June
     * leave 40.60, which July pays with its own: 131.20; 100.00 in August leave 9.40, so that September costs 81.20.
     */
    @Test
    void isSettledByWhatTheProviderTellsAndByNothingElse() {
        invoice(1);
        assertThat(told(attempt("2026-01-10", "90.60", 1), "AUTHORISED", "u1")).isEqualTo("CAPTURED: ");
        invoice(2);
        CardAttempt february = attempt("2026-02-10", "90.60", 1);
        for (int times = 0; times < 4; times++) {
            assertThat(told(february, "AUTHORISED", "u2")).isEqualTo("CAPTURED: ");
        }
        invoice(3);
        assertThat(told(attempt("2026-03-10", "90.60", 1), "REFUSED", "u3")).isEqualTo("REFUSED: F2026-000003 90.60");
        assertThat(told(attempt("2026-03-11", "90.60", 1), "CAPTURED", "u4")).isEqualTo("CAPTURED: ");
        invoice(4);
        assertThat(told(attempt("2026-04-10", "90.60", 1), "ABANDONED", "u5")).isEqualTo("ABANDONED: F2026-000004 90.60");
        invoice(5);
        assertThat(told(attempt("2026-05-10", "181.20", 2), "AUTHORISED", "u6")).isEqualTo("CAPTURED: ");
        invoice(6);
        assertThat(told(attempt("2026-06-10", "50.00", 1), "AUTHORISED", "u7")).isEqualTo("CAPTURED: F2026-000006 40.60");
        invoice(7);
        assertThat(told(attempt("2026-07-10", "131.20", 2), "AUTHORISED", "u8")).isEqualTo("CAPTURED: ");
        invoice(8);
        assertThat(told(attempt("2026-08-10", "100.00", 1), "AUTHORISED", "u9")).isEqualTo("CAPTURED: + 9.40");
        assertThat(invoice(9)).isEqualTo("F2026-000009 81.20");
        assertThat(told(attempt("2026-09-10", "81.20", 1), "AUTHORISED", "u10")).isEqualTo("CAPTURED: ");
        assertThat(refused).isEmpty();
    }

    /**
     * In October a second payment of one attempt is refused and told to staff; the 90.60 of November are given back, and are
     * owed again until December pays both: 181.20.
     */
    @Test
    void isOwedAgainOnceItIsGivenBackAndIsNeverPaidTwice() {
        invoice(10);
        CardAttempt october = attempt("2026-10-10", "90.60", 1);
        told(october, "AUTHORISED", "u11");
        assertThat(told(october, "AUTHORISED", "u12")).isEqualTo("CAPTURED: ");
        assertThat(refused).containsExactly(CardRefusal.Reason.SECOND);
        invoice(11);
        CardAttempt november = attempt("2026-11-10", "90.60", 1);
        told(november, "AUTHORISED", "u13");
        november.beginRefund(Money.of("90.60"), "paiements", november.startedAt().plusSeconds(3_600));
        account.takeBack(booked);
        november.refunded(november.startedAt().plusSeconds(3_700), 99);
        assertThat(told(november, "AUTHORISED", "u13")).isEqualTo("REFUNDED: F2026-000011 90.60");
        assertThat(invoice(12)).isEqualTo("F2026-000011 90.60, F2026-000012 90.60");
        assertThat(told(attempt("2026-12-10", "181.20", 2), "AUTHORISED", "u14")).isEqualTo("CAPTURED: ");
    }
}
