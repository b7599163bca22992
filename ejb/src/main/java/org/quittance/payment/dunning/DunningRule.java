package org.quittance.payment.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quittance.money.Money;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.Debtor.OpenInvoice;
import org.quittance.payment.arrears.DunningPolicy;
import org.quittance.payment.arrears.DunningTerms;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.arrears.ProposedAct.Claim;
import org.quittance.payment.arrears.Protection;
import org.quittance.payment.arrears.StepKind;
import org.quittance.payment.arrears.StepTerms;
import org.quittance.payment.arrears.SupplyProtections;

/**
 * Decides what is due to be done about an account. Every invoice goes through the steps of the policy on its own: the first
 * is due some days after its due date, each other some days after the one before. Where the law kept the supply after the
 * notice of a cut, the notice is given anew, and its days run again: nobody is cut off on a word of last autumn. An account gets at most one act a day, the
 * most advanced that is due, about all the invoices that have reached it; the others wait for another day.
 *
 * <p>Costs and interest that were charged are named by the acts about invoices. Where there is none of these to ask for, the
 * documents that charge them go through the steps themselves, up to those about supply: nobody is cut off for a fee, and a fee
 * bears neither costs nor interest, whoever owes it, so that no fee begets another.
 */
public final class DunningRule {

    private final DunningTerms terms;
    private final List<StepTerms> steps;
    /** Those that a fee invoice goes through. */
    private final List<StepTerms> feeSteps;
    private final SupplyProtections supply;

    public DunningRule(DunningTerms terms, List<StepTerms> steps, SupplyProtections supply) {
        this.terms = terms;
        this.steps = List.copyOf(steps);
        this.feeSteps = steps.stream().takeWhile(step -> !step.kind().isAboutSupply()).toList();
        this.supply = supply;
    }

    public static DunningRule of(DunningPolicy policy, SupplyProtections supply) {
        return new DunningRule(policy.terms(), policy.steps(), supply);
    }

    /** What is due on a day; of several steps that protections stand against, the protection of the most advanced is told. */
    public Decision decide(Debtor debtor, LocalDate day) {
        Decision decision = decide(debtor, debtor.invoices(), false, day);
        if (decision.act().isPresent() || debtor.invoices().stream().anyMatch(invoice -> isNamingFees(invoice, day))) {
            return decision;
        }
        Decision fees = decide(debtor, debtor.feeInvoices(), true, day);
        return fees.act().isPresent() || decision.sparedBy().isEmpty() ? fees : decision;
    }

    /** Whether the letters about it, sent or to come, ask for the account's costs and interest too. */
    private boolean isNamingFees(OpenInvoice invoice, LocalDate day) {
        return invoice.isOverdue(day) && isAsked(invoice) && dueOn(invoice, steps).isPresent();
    }

    private Decision decide(Debtor debtor, List<OpenInvoice> open, boolean fees, LocalDate day) {
        TreeMap<Integer, List<OpenInvoice>> due = new TreeMap<>(Comparator.reverseOrder());
        for (OpenInvoice invoice : open) {
            dueOn(invoice, fees ? feeSteps : steps).filter(from -> !from.isAfter(day)).ifPresent(from ->
                    due.computeIfAbsent(fees ? invoice.dunned().steps() + 1 : position(invoice, day),
                            position -> new ArrayList<>()).add(invoice));
        }
        Decision first = Decision.NOTHING_DUE;
        for (var reached : due.entrySet()) {
            Decision decision = decide(debtor, reached.getKey(), reached.getValue(), fees, day);
            if (decision.act().isPresent()) {
                return decision;
            }
            first = first.sparedBy().isPresent() ? first : decision;
        }
        return first;
    }

    /** When the next step about an invoice is due; nothing is left to do after the last. */
    private static Optional<LocalDate> dueOn(OpenInvoice invoice, List<StepTerms> steps) {
        int taken = invoice.dunned().steps();
        return taken >= steps.size() ? Optional.empty() : Optional.of((taken == 0 ? invoice.dueDate()
                : invoice.dunned().lastOn()).plusDays(steps.get(taken).delayDays()));
    }

    /** Of the step that comes next: the one after the last, or once more the notice of a cut that the law has held since. */
    private int position(OpenInvoice invoice, LocalDate day) {
        int taken = invoice.dunned().steps();
        boolean noticed = taken > 0 && steps.get(taken - 1).kind() == StepKind.CUT_NOTICE && steps.get(taken).kind() == StepKind.CUT;
        return noticed && invoice.supplies().stream().filter(Debtor.Supplied::home)
                .anyMatch(supplied -> supply.stoodBetween(supplied.service(), invoice.dunned().lastOn(), day)) ? taken : taken + 1;
    }

    private Decision decide(Debtor debtor, int position, List<OpenInvoice> reached, boolean fees, LocalDate day) {
        StepTerms step = steps.get(position - 1);
        List<OpenInvoice> asked = reached.stream().filter(DunningRule::isAsked).toList();
        if (asked.isEmpty()) {
            return Decision.spared(reached.stream().map(OpenInvoice::paused).filter(Objects::nonNull)
                    .min(Comparator.naturalOrder()).orElse(Protection.DISPUTED));
        }
        if (overdue(debtor, day).compareTo(terms.smallest()) < 0) {
            return Decision.spared(Protection.BELOW_SMALLEST);
        }
        if (step.sparesVulnerable() && debtor.vulnerable()) {
            return Decision.spared(Protection.VULNERABLE);
        }
        if (step.kind().isAboutSupply()) {
            List<OpenInvoice> unprotected = asked.stream().filter(invoice -> kept(invoice, day).isEmpty()).toList();
            if (unprotected.isEmpty()) {
                return Decision.spared(kept(asked.get(0), day).orElseThrow());
            }
            asked = unprotected;
        }
        return Decision.act(fees ? aboutFees(debtor, position, asked) : new ProposedAct(position, step, debtor.feesAskedFor(), false,
                asked.stream().map(invoice -> claim(debtor, step, invoice, day)).toList()));
    }

    private ProposedAct aboutFees(Debtor debtor, int position, List<OpenInvoice> asked) {
        return new ProposedAct(position, steps.get(position - 1),
                asked.stream().map(OpenInvoice::undisputed).reduce(debtor.feesAskedFor(), Money::minus), true,
                asked.stream().map(fee -> new Claim(fee, fee.undisputed(), Money.ZERO, Money.ZERO)).toList());
    }

    private static boolean isAsked(OpenInvoice invoice) {
        return invoice.paused() == null && invoice.undisputed().isPositive();
    }

    /** What may be asked for of the whole account. */
    private static Money overdue(Debtor debtor, LocalDate day) {
        Predicate<OpenInvoice> late = invoice -> invoice.isOverdue(day);
        return debtor.invoices().stream().filter(late.and(DunningRule::isAsked)).map(OpenInvoice::undisputed)
                .reduce(debtor.feesAskedFor(), Money::plus);
    }

    /** What keeps a supply that the invoice bills; it is asked of homes only, and one that is kept keeps the whole invoice. */
    private Optional<Protection> kept(OpenInvoice invoice, LocalDate day) {
        return invoice.supplies().stream().filter(Debtor.Supplied::home)
                .map(supplied -> supply.of(supplied.service(), day)).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /**
     * Companies bear the costs of each invoice once, and interest from the day after its due date, or after the last act that
     * charged it. Interest is on what is asked for now: what was paid in between has borne none, in the customer's favour.
     */
    private Claim claim(Debtor debtor, StepTerms step, OpenInvoice invoice, LocalDate day) {
        Money amount = invoice.undisputed();
        if (!step.charged() || !debtor.company()) {
            return new Claim(invoice, amount, Money.ZERO, Money.ZERO);
        }
        LocalDate charged = invoice.dunned().charged();
        return new Claim(invoice, amount, charged == null ? terms.costs() : Money.ZERO,
                LateInterest.of(amount, terms.interestPercent(), charged == null ? invoice.dueDate() : charged, day));
    }

    /**
     * The first act after a day if nothing is paid; looks as far as a year ahead.
     *
     * @see DunningForecast
     */
    public Optional<DunningForecast.Expected> next(Debtor debtor, LocalDate day) {
        return new DunningForecast(this).acts(debtor, day.plusDays(1), 365, 1).stream().findFirst();
    }

    /** The next day after a day on which a step becomes due, empty if none will. */
    Optional<LocalDate> nextDue(Debtor debtor, LocalDate day) {
        return Stream.concat(debtor.invoices().stream().map(invoice -> dueOn(invoice, steps)),
                        debtor.feeInvoices().stream().map(fee -> dueOn(fee, feeSteps)))
                .flatMap(Optional::stream).filter(due -> due.isAfter(day))
                .min(Comparator.naturalOrder());
    }
}
