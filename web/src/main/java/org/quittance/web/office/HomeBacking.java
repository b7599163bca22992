package org.quittance.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
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
import org.quittance.metering.service.ReadingService;
import org.quittance.payment.Approvals;
import org.quittance.payment.DayFigures;
import org.quittance.payment.service.ApprovalQueueService;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.payment.service.bank.BankEntryService;
import org.quittance.payment.service.card.CardDeskService;
import org.quittance.payment.service.debit.IncidentService;
import org.quittance.privacy.service.ErasureDeskService;
import org.quittance.time.DateRange;
import org.quittance.request.service.RequestDeskService;
import org.quittance.web.component.Visitor;

/** What waits for the member of staff who looks, by role, and how the operator stands today. */
@Named("officeHome")
@RequestScoped
public class HomeBacking {

    private static final int FILES_LOOKED_AT = 20;
    private static final int INCIDENTS_LOOKED_AT = 1_000;

    @Inject
    private RunSheetService sheets;
    @Inject
    private BillingRunService preparation;
    @Inject
    private MeterFileService files;
    @Inject
    private ReadingService readings;
    @Inject
    private OutboxService outbox;
    @Inject
    private CustomerFileService customers;
    @Inject
    private BankEntryService bankEntries;
    @Inject
    private IncidentService returned;
    @Inject
    private CardDeskService cards;
    @Inject
    private ApprovalQueueService approvals;
    @Inject
    private ErasureDeskService erasures;
    @Inject
    private RequestDeskService requests;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;
    private List<RunRow> runs = List.of();
    private List<Due> due = List.of();
    private List<MeterFileRow> troubled = List.of();
    private final List<Queue> queues = new ArrayList<>();
    private OutboxService.Summary messages;
    private DayFigures figures;

    /** What waits, by the end of the key of its text, where it waits, and how much. */
    public record Queue(String key, String icon, String outcome, long count) {
    }

    /** A period that is over and has no run yet. */
    public record Due(BillingCycle cycle, DateRange period) {
    }

    public void load() {
        figures = customers.figures();
        messages = outbox.summary();
        queue("held", "meter", "/office/metering/held", readings.heldCount());
        if (visitor.isPayments()) {
            Approvals.Waiting waiting = approvals.waiting();
            queue("receipts", "inbox", "/office/bank/receipts", bankEntries.waitingCount());
            queue("incidents", "alert", "/office/bank/incidents", returned.latest(true, INCIDENTS_LOOKED_AT).size());
            queue("refusals", "alert", "/office/card/list", cards.unseen());
            queue("batches", "wallet", "/office/collection/list", waiting.collectionBatches());
            queue("refunds", "back", "/office/refund/list", waiting.refunds());
            queue("dunning", "clock", "/office/dunning/list", waiting.dunningRuns());
        }
        if (visitor.isAdviser()) {
            queue("messages", "mail", "/office/request/list?queue=UNREAD", requests.unread());
            queue("erasures", "cross", "/office/privacy/list", erasures.waiting());
        }
        queue("dead", "mail", "/office/outbox/list", messages.dead());
        if (visitor.isBilling()) {
            runs = sheets.open();
            due = Stream.of(BillingCycle.values()).flatMap(cycle -> preparation.propose(cycle, null).stream()
                    .map(proposal -> new Due(cycle, proposal.period()))
                    .filter(one -> !one.period().end().isAfter(getToday()))).toList();
            troubled = files.latest(FILES_LOOKED_AT).stream().filter(HomeBacking::isTroubled).toList();
        }
    }

    private void queue(String key, String icon, String outcome, long count) {
        if (count > 0) {
            queues.add(new Queue(key, icon, outcome, count));
        }
    }

    private static boolean isTroubled(MeterFileRow file) {
        return file.status() == MeterFile.Status.REFUSED || file.status() == MeterFile.Status.FAILED
                || file.status() == MeterFile.Status.RECEIVED || file.linesRejected() > 0;
    }

    public boolean isNothingToDo() {
        return runs.isEmpty() && due.isEmpty() && troubled.isEmpty() && queues.isEmpty();
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
    public List<Queue> getQueues() {
        return queues;
    }

    public OutboxService.Summary getMessages() {
        return messages;
    }

    public DayFigures getFigures() {
        return figures;
    }
}
