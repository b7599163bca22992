package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntry.Act;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.CollectionBatch.Format;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.sepa.BankCalendar;

/** A batch as two members of staff make it: the story itself is one person, and one may not approve what he prepared. */
@ApplicationScoped
public class BatchOfTheMonth {

    private static final int MOST = 1_000;

    @Inject
    private CollectionBatches batches;
    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Clock clock;

    /** @return the batch, approved; nothing where nothing is to be debited */
    @Transactional
    public Optional<Long> prepare(LocalDate until) {
        List<Long> waiting = batches.waiting(until, 0, MOST);
        Optional<OperatorAccount> account = accounts.today(AccountPurpose.DEBITS);
        if (waiting.isEmpty() || account.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        CollectionBatch batch = new CollectionBatch("PRLV-%1$tY%1$tm%1$td".formatted(today), until, by("paiements"));
        batches.add(batch);
        batches.take(batch.id(), waiting, BankCalendar.earliest(settings.directDebit(), ZonedDateTime.now(clock)), today, false);
        batch.finishPreparing();
        batch.approve(batches.totals(batch.id()), new CollectionBatch.Terms(Format.PAIN_008_001_08, account.get().id()),
                by("tresorerie"));
        return Optional.of(batch.id());
    }

    @Transactional
    public void send(long id) {
        batches.locked(id).send(by("tresorerie"));
        batches.send(id);
    }

    private Act by(String login) {
        return new Act(login, clock.instant());
    }
}
