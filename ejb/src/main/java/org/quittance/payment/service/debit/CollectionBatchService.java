package org.quittance.payment.service.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.identity.Role;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.DirectDebitTerms;
import org.quittance.operator.Closings;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.CollectionBatch;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.Debit;
import org.quittance.payment.DebitBlock;
import org.quittance.payment.sepa.BankCalendar;

/** The life of batches. Their long work is started by {@link CollectionJobs}. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class CollectionBatchService {

    private static final int SHOWN = 200;

    @Inject
    private CollectionBatches batches;
    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Closings closings;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What is announced until a day, and in which batch it would go to the bank. */
    public CollectionBatch.Totals waiting(LocalDate until) {
        return batches.waiting(until);
    }

    /** The first day that the bank can still debit. */
    public LocalDate earliest() {
        return BankCalendar.earliest(terms(), ZonedDateTime.now(clock));
    }

    /** The latest first. */
    public List<CollectionBatch> all() {
        return batches.all(SHOWN);
    }

    public Optional<CollectionBatch> find(long id) {
        return batches.find(id);
    }

    /** As the batch stands now. */
    public CollectionBatch.Totals totals(long id) {
        return batches.totals(id);
    }

    public List<DebitBlock> blocks(long id) {
        return batches.blocks(id);
    }

    /** The first debits in the order of the file, to look at. */
    public List<Debit> first(long id) {
        return batches.blocks(id).stream().flatMap(block -> batches.debits(id, block, 0, SHOWN).stream()).limit(SHOWN).toList();
    }

    /** With a file that can be downloaded. */
    public Optional<CollectionBatch> ready(long id) {
        return batches.find(id).filter(batch -> batch.fileSha256() != null);
    }

    /** Until when somebody has to hand the first debit of the blocks in at the bank. */
    public Optional<ZonedDateTime> deadline(List<DebitBlock> blocks) {
        return blocks.stream().map(DebitBlock::on).min(LocalDate::compareTo)
                .map(first -> BankCalendar.deadline(first, terms(), closings.daysFrom(LocalDate.now(clock)), ZonedDateTime.now(clock)));
    }

    public long begin(LocalDate until) {
        if (terms().creditor().isEmpty() || accounts.today(AccountPurpose.DEBITS).isEmpty()) {
            throw new NoCreditorException();
        }
        CollectionBatch batch = new CollectionBatch(freeName(), until, act());
        batches.add(batch);
        return batch.id();
    }

    /** By the second in which it is made, or the next one that names no batch yet: the bank refuses a name that it knows. */
    private String freeName() {
        return Stream.iterate(ZonedDateTime.now(clock), moment -> moment.plusSeconds(1))
                .map("PRLV-%1$tY%1$tm%1$td-%1$tH%1$tM%1$tS"::formatted)
                .filter(name -> !batches.isNamed(name)).findFirst().orElseThrow();
    }

    /**
     * @param reviewed what was on the screen
     * @throws NoCreditorException if no account is used for debits any more
     * @throws BatchChangedException if something left the batch meanwhile
     * @throws CutOffPassedException if the bank cannot keep its first day any more
     * @throws org.quittance.payment.ApprovedAloneException if the same person prepared it
     */
    public void approve(long id, CollectionBatch.Totals reviewed) {
        CollectionBatch batch = batches.locked(id);
        CollectionBatch.Totals now = batches.totals(id);
        if (!now.equals(reviewed) || now.collections() == 0) {
            throw new BatchChangedException();
        }
        if (deadline(batches.blocks(id)).filter(last -> !ZonedDateTime.now(clock).isBefore(last)).isPresent()) {
            throw new CutOffPassedException();
        }
        batch.approve(now, new CollectionBatch.Terms(terms().version().equals("02") ? CollectionBatch.Format.PAIN_008_001_02
                : CollectionBatch.Format.PAIN_008_001_08,
                accounts.today(AccountPurpose.DEBITS).orElseThrow(NoCreditorException::new).id()), act());
    }

    /** The bank has the file. */
    public void send(long id) {
        batches.locked(id).send(act());
        batches.send(id);
    }

    /** Its debits wait for another batch. */
    public void discard(long id) {
        batches.locked(id).discard();
        batches.free(id);
    }

    public void runsAs(long id, Long execution) {
        batches.locked(id).runsAs(execution);
    }

    /** The file, the same every time; nothing before it is valid. */
    public void write(long id, OutputStream out) throws IOException {
        int position = 0;
        for (Optional<byte[]> part = batches.part(id, position); part.isPresent(); part = batches.part(id, ++position)) {
            out.write(part.get());
        }
    }

    private DirectDebitTerms terms() {
        return settings.directDebit();
    }

    private AccountEntry.Act act() {
        return new AccountEntry.Act(caller.getName(), clock.instant());
    }
}
