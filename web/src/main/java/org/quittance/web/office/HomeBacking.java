package org.quittance.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.billing.RunRow;
import org.quittance.billing.service.BillingRunService;
import org.quittance.billing.service.RunSheetService;
import org.quittance.contract.BillingCycle;
import org.quittance.messaging.service.OutboxService;
import org.quittance.metering.MeterFile;
import org.quittance.metering.MeterFileRow;
import org.quittance.metering.service.MeterFileService;
import org.quittance.payment.DayFigures;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.report.WorkQueue;
import org.quittance.report.service.WorkQueueService;
import org.quittance.time.DateRange;
import org.quittance.web.component.Visitor;

/** What waits for the member of staff who looks, by role, and how the operator stands today. */
@Named("officeHome")
@RequestScoped
public class HomeBacking {

    private static final int FILES_LOOKED_AT = 20;

    @Inject
    private RunSheetService sheets;
    @Inject
    private BillingRunService preparation;
    @Inject
    private MeterFileService files;
    @Inject
    private OutboxService outbox;
    @Inject
    private CustomerFileService customers;
    @Inject
    private WorkQueueService work;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;
    private List<RunRow> runs = List.of();
    private List<Due> due = List.of();
    private List<MeterFileRow> troubled = List.of();
    private List<WorkQueue> queues = List.of();
    private OutboxService.Summary messages;
    private DayFigures figures;

    /** A period that is over and has no run yet. */
    public record Due(BillingCycle cycle, DateRange period) {
    }

    public void load() {
        figures = customers.figures();
        messages = outbox.summary();
        queues = new ArrayList<>(work.waiting());
        if (visitor.isBilling()) {
            runs = sheets.open();
            due = Stream.of(BillingCycle.values()).flatMap(cycle -> preparation.propose(cycle, null).stream()
                    .map(proposal -> new Due(cycle, proposal.period()))
                    .filter(one -> !one.period().end().isAfter(getToday()))).toList();
            troubled = files.latest(FILES_LOOKED_AT).stream().filter(HomeBacking::isTroubled).toList();
        }
    }

    private static boolean isTroubled(MeterFileRow file) {
        return file.status() == MeterFile.Status.REFUSED || file.status() == MeterFile.Status.FAILED
                || file.status() == MeterFile.Status.RECEIVED || file.linesRejected() > 0;
    }

    public boolean isNothingToDo() {
        return !isWithRuns() && queues.isEmpty();
    }

    /** Whether a run or a file waits. */
    public boolean isWithRuns() {
        return !runs.isEmpty() || !due.isEmpty() || !troubled.isEmpty();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<Due> getDue() {
        return due;
    }

    public List<RunRow> getRuns() {
        return runs;
    }

    public List<MeterFileRow> getTroubled() {
        return troubled;
    }

    /** Only those in which something waits. */
    public List<WorkQueue> getQueues() {
        return queues;
    }

    /** Where what waits is listed. */
    public String outcome(WorkQueue queue) {
        return switch (queue.name()) {
            case REQUESTS -> "/office/request/list";
            case MESSAGES -> "/office/request/list?queue=UNREAD";
            case READINGS -> "/office/metering/held";
            case PARKED -> "/office/billing/list";
            case RECEIPTS -> "/office/bank/receipts";
            case RETURNED -> "/office/bank/incidents";
            case CARDS -> "/office/card/list";
            case BATCHES -> "/office/collection/list";
            case REFUNDS -> "/office/refund/list";
            case DUNNING -> "/office/dunning/list";
            case ERASURES -> "/office/privacy/list";
            case DEAD -> "/office/outbox/list";
        };
    }

    /** For how many days the oldest waits. */
    public long age(WorkQueue queue) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(queue.oldest(), clock.getZone()), getToday());
    }

    public OutboxService.Summary getMessages() {
        return messages;
    }

    public DayFigures getFigures() {
        return figures;
    }
}
