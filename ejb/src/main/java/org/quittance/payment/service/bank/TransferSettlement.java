package org.quittance.payment.service.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.BankEntries;
import org.quittance.payment.BankEntry;
import org.quittance.payment.PaymentMethod;
import org.quittance.payment.Receipt;
import org.quittance.payment.matching.Match;
import org.quittance.payment.matching.Matching;
import org.quittance.payment.matching.ReceivedTransfer;
import org.quittance.payment.matching.Verdict;
import org.quittance.payment.service.PaymentService;

/** Finds whose money a transfer is. What is certain is posted; what is not waits for staff. */
@ApplicationScoped
public class TransferSettlement {

    private static final int LONGEST_REFERENCE = 140;

    @Inject
    private BankEntries entries;
    @Inject
    private DebtorFacts debtors;
    @Inject
    private PaymentService payments;

    void settle(BankEntry entry, AccountEntry.Act act) {
        Verdict verdict = judge(entry);
        if (verdict.kind() == Verdict.Kind.CERTAIN && entries.looksPosted(entry)) {
            verdict = verdict.doubted();
        }
        switch (verdict.kind()) {
            case CERTAIN -> post(entry, verdict.best().accountId(), verdict.best(), act);
            case DOUBTFUL -> entry.propose(verdict.best().accountId(), verdict.best().score());
            case UNKNOWN -> entry.leaveUnidentified();
        }
    }

    Verdict judge(BankEntry entry) {
        ReceivedTransfer transfer = transfer(entry);
        return Matching.judge(transfer, debtors.of(transfer), entries.weights(entry.bookedOn()));
    }

    /** @param match what spoke for the account; null if staff name another one */
    void post(BankEntry entry, long account, Match match, AccountEntry.Act act) {
        Receipt receipt = new Receipt(entry.amount(), entry.bookedOn(), PaymentMethod.TRANSFER, reference(entry),
                entry.ownAccount());
        long posted = payments.recordOnce(entry.postingKey(), account, receipt, match == null ? List.of() : match.invoices())
                .orElseThrow();
        entry.post(account, posted, match == null ? null : match.score(), act);
    }

    private static ReceivedTransfer transfer(BankEntry entry) {
        String text = Stream.of(entry.remittance(), entry.endToEndId()).filter(Objects::nonNull)
                .collect(Collectors.joining(" | "));
        return new ReceivedTransfer(entry.amount(), text, entry.counterparty(), entry.counterpartyIban());
    }

    private static String reference(BankEntry entry) {
        String text = entry.remittance() == null ? entry.counterparty() : entry.remittance();
        return text == null || text.length() <= LONGEST_REFERENCE ? text : text.substring(0, LONGEST_REFERENCE);
    }
}
