package org.quittance.payment.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.arrears.Arrears;
import org.quittance.payment.arrears.Debtor;
import org.quittance.payment.arrears.DunningAct;
import org.quittance.payment.arrears.DunningPolicies;
import org.quittance.payment.arrears.DunningRun;
import org.quittance.payment.arrears.DunningRuns;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.dunning.Decision;
import org.quittance.payment.dunning.DunningRule;
import org.quittance.payment.service.arrears.DunningFees;
import org.quittance.payment.service.arrears.DunningMail;

/**
 * Sends a chunk of acts in one transaction: letters, e-mails, costs, and the acts marked sent. The rule is asked again while
 * the accounts are locked against payments: an act that is not due any more is dropped, one that was paid in part asks for the
 * rest.
 */
@Dependent
@Named
public class DunningSendingWriter extends AbstractItemWriter {

    /** As staff read it among the reasons that they give themselves. */
    private static final String NO_LETTER = "le courrier n’a pas pu être établi : voir le journal du serveur";

    @Inject
    @BatchProperty
    private long run;
    @Inject
    private DunningRuns runs;
    @Inject
    private DunningPolicies policies;
    @Inject
    private Arrears arrears;
    @Inject
    private AccountEntries accounts;
    @Inject
    private DunningMail mail;
    @Inject
    private DunningFees fees;
    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        DunningRun sending = runs.of(run).orElseThrow();
        DunningRule rule = DunningRule.of(policies.of(sending.policyId()).orElseThrow(), policies.protections());
        LocalDate today = LocalDate.now(clock);
        Act by = new Act(sending.approved().by(), clock.instant());
        List<DunningAct> acts = runs.acts(items.stream().map(Long.class::cast).toList()).stream()
                .filter(act -> act.status() == DunningAct.Status.PROPOSED).toList();
        List<Long> concerned = acts.stream().map(DunningAct::accountId).toList();
        accounts.lock(concerned);
        Map<Long, Debtor> debtors = arrears.debtors(concerned, today).stream()
                .collect(Collectors.toMap(Debtor::accountId, Function.identity()));
        List<DunningMail.Outgoing> outgoing = new ArrayList<>();
        for (DunningAct act : acts) {
            Decision decision = rule.decide(debtors.get(act.accountId()), today);
            Optional<ProposedAct> still = decision.act().filter(act::isStill);
            if (still.isPresent()) {
                outgoing.add(new DunningMail.Outgoing(act, still.get()));
            } else {
                act.drop(decision.sparedBy().orElse(null), by);
            }
        }
        Map<Long, DunningAct.Sent> sent = mail.send(outgoing);
        fees.charge(outgoing.stream().filter(one -> sent.containsKey(one.act().id())).toList(), today, by);
        for (DunningMail.Outgoing one : outgoing) {
            if (sent.containsKey(one.act().id())) {
                one.act().send(one.now(), today, sent.get(one.act().id()), by);
            } else {
                one.act().exclude(NO_LETTER, by);
            }
        }
    }
}
