package org.quittance.payment.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.Debtor.Dunned;
import org.quittance.payment.arrears.Debtor.OpenInvoice;
import org.quittance.payment.arrears.ProposedAct;

/** What a policy leads to if nobody pays, nothing is disputed and a run is sent every day. */
public final class DunningForecast {

    private final DunningRule rule;

    public DunningForecast(DunningRule rule) {
        this.rule = rule;
    }

    /** An act and its day. */
    public record Expected(LocalDate day, ProposedAct act) {
    }

    /** In order of time, from a day on for so many days; never more than {@code most}. */
    public List<Expected> acts(Debtor debtor, LocalDate from, int days, int most) {
        List<Expected> acts = new ArrayList<>();
        Debtor now = debtor;
        LocalDate end = from.plusDays(days);
        LocalDate day = from;
        while (day.isBefore(end) && acts.size() < most) {
            Decision decision = rule.decide(now, day);
            if (decision.act().isPresent()) {
                acts.add(new Expected(day, decision.act().get()));
                now = after(now, decision.act().get(), day);
            }
            boolean idle = decision.act().isEmpty() && decision.sparedBy().isEmpty();
            day = idle ? rule.nextDue(now, day).orElse(end) : day.plusDays(1);
        }
        return acts;
    }

    /** The account once an act was sent. */
    public static Debtor after(Debtor debtor, ProposedAct act, LocalDate day) {
        Map<Long, ProposedAct.Claim> claims = act.claims().stream()
                .collect(Collectors.toMap(claim -> claim.invoice().id(), Function.identity()));
        return new Debtor(debtor.accountId(), debtor.customerId(), debtor.company(), debtor.vulnerable(),
                debtor.fees().plus(act.costs()).plus(act.interest()),
                act.aboutFees() ? after(debtor.feeInvoices(), act.position(), claims, day) : debtor.feeInvoices(),
                act.aboutFees() ? debtor.invoices() : after(debtor.invoices(), act.position(), claims, day));
    }

    private static List<OpenInvoice> after(List<OpenInvoice> open, int position, Map<Long, ProposedAct.Claim> claims, LocalDate day) {
        return open.stream().map(invoice -> claims.containsKey(invoice.id())
                ? after(invoice, position, claims.get(invoice.id()), day) : invoice).toList();
    }

    private static OpenInvoice after(OpenInvoice invoice, int position, ProposedAct.Claim claim, LocalDate day) {
        boolean charged = !claim.costs().plus(claim.interest()).equals(Money.ZERO);
        return new OpenInvoice(invoice.id(), invoice.number(), invoice.dueDate(), invoice.remaining(), invoice.disputed(),
                invoice.paused(), invoice.supplies(), new Dunned(position, day, charged ? day : invoice.dunned().charged()));
    }
}
