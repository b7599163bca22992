package org.quittance.payment.dunning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quittance.contract.ServiceKind;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Channel;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.Debtor.Dunned;
import org.quittance.payment.arrears.Debtor.OpenInvoice;
import org.quittance.payment.arrears.Debtor.Supplied;
import org.quittance.payment.arrears.DunningTerms;
import org.quittance.payment.arrears.Protection;
import org.quittance.payment.arrears.StepKind;
import org.quittance.payment.arrears.StepTerms;
import org.quittance.payment.arrears.SupplyProtections;
import org.quittance.payment.arrears.SupplyProtections.Season;

/** The policy and the law that the tests reckon with, and debtors in short. */
final class DunningRules {

    static final Supplied ENERGY = new Supplied(ServiceKind.ELECTRICITY, true);
    static final Supplied WATER = new Supplied(ServiceKind.WATER, true);
    static final Supplied SHOP = new Supplied(ServiceKind.ELECTRICITY, false);
    static final Supplied FOUNTAIN = new Supplied(ServiceKind.WATER, false);
    static final Supplied PARKING = new Supplied(ServiceKind.PARKING, true);
    /** 12 % a year, 40.00 for each invoice, nothing below 15.00. */
    static final DunningTerms TERMS =
            new DunningTerms(Money.of("15.00"), new BigDecimal("12"), Money.of("40.00"), Money.of("1.30"));
    /** 8 days after the due date, then 15, 15 and 20. */
    static final List<StepTerms> STEPS = List.of(step(StepKind.REMINDER, 8, false, false),
            step(StepKind.FORMAL_NOTICE, 15, true, false), step(StepKind.CUT_NOTICE, 15, false, true),
            step(StepKind.CUT, 20, false, true));
    static final SupplyProtections LAW = new SupplyProtections(List.of(
            season(ServiceKind.ELECTRICITY, "2008-03-05", "--11-01", "--03-15"),
            season(ServiceKind.ELECTRICITY, "2014-03-27", "--11-01", "--03-31"),
            season(ServiceKind.WATER, "2013-04-17", "--01-01", "--12-31")));
    static final DunningRule RULE = new DunningRule(TERMS, STEPS, LAW);

    private DunningRules() {
    }

    static StepTerms step(StepKind kind, int delay, boolean charged, boolean sparesVulnerable) {
        StepTerms.Words words = new StepTerms.Words(kind.name(), "…");
        return new StepTerms(kind, delay, Channel.PAPER, charged, sparesVulnerable, words, words);
    }

    private static Season season(ServiceKind service, String from, String first, String last) {
        return new Season(service, LocalDate.parse(from), MonthDay.parse(first), MonthDay.parse(last), "the law");
    }

    static Debtor person(OpenInvoice... invoices) {
        return new Debtor(1, 1, false, false, Money.ZERO, List.of(), List.of(invoices));
    }

    static Debtor vulnerable(OpenInvoice... invoices) {
        return new Debtor(1, 1, false, true, Money.ZERO, List.of(), List.of(invoices));
    }

    static Debtor company(OpenInvoice... invoices) {
        return new Debtor(1, 1, true, false, Money.ZERO, List.of(), List.of(invoices));
    }

    static OpenInvoice invoice(long id, String due, String remaining, Supplied... supplies) {
        return new OpenInvoice(id, "F" + id, LocalDate.parse(due), Money.of(remaining), Money.ZERO, null,
                supplies.length == 0 ? Set.of(ENERGY) : Set.of(supplies), Dunned.NEVER);
    }

    /** With fee invoices, all of them open. */
    static Debtor bearing(Debtor debtor, OpenInvoice... fees) {
        return new Debtor(1, 1, debtor.company(), debtor.vulnerable(),
                Stream.of(fees).map(OpenInvoice::remaining).reduce(Money.ZERO, Money::plus), List.of(fees), debtor.invoices());
    }

    static OpenInvoice fee(long id, String due, String remaining) {
        return new OpenInvoice(id, "FF" + id, LocalDate.parse(due), Money.of(remaining), Money.ZERO, null, Set.of(), Dunned.NEVER);
    }

    static OpenInvoice disputed(OpenInvoice invoice, String amount) {
        return new OpenInvoice(invoice.id(), invoice.number(), invoice.dueDate(), invoice.remaining(), Money.of(amount),
                invoice.paused(), invoice.supplies(), invoice.dunned());
    }

    static OpenInvoice planned(OpenInvoice invoice) {
        return paused(invoice, Protection.PAYMENT_PLAN);
    }

    static OpenInvoice paused(OpenInvoice invoice, Protection by) {
        return new OpenInvoice(invoice.id(), invoice.number(), invoice.dueDate(), invoice.remaining(), invoice.disputed(), by,
                invoice.supplies(), invoice.dunned());
    }

    static OpenInvoice dunned(OpenInvoice invoice, int steps, String lastOn, String charged) {
        return new OpenInvoice(invoice.id(), invoice.number(), invoice.dueDate(), invoice.remaining(), invoice.disputed(),
                invoice.paused(), invoice.supplies(), new Dunned(steps, LocalDate.parse(lastOn),
                charged == null ? null : LocalDate.parse(charged)));
    }

    /** {@code REMINDER 82.40 [F1]}, with costs and interest if there are any, the protection, or {@code -}. */
    static String told(Decision decision) {
        return decision.act().map(act -> act.step().kind() + " " + act.amount()
                        + (act.costs().isZero() ? "" : " + " + act.costs()) + (act.interest().isZero() ? "" : " + " + act.interest())
                        + " " + act.claims().stream().map(claim -> claim.invoice().number()).toList())
                .or(() -> decision.sparedBy().map(Enum::name)).orElse("-");
    }

    static String on(String day, Debtor debtor) {
        return told(RULE.decide(debtor, LocalDate.parse(day)));
    }
}
