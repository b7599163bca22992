package org.quittance.document.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quittance.billing.BillingRun;
import org.quittance.billing.NumberSpan;
import org.quittance.billing.ParkingReason;
import org.quittance.billing.ReportingTotal;
import org.quittance.billing.RunCounts;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.tariff.Heading;

/**
 * All that proves a billing run to an accountant, in one document.
 *
 * @param madeOn    the day it was published, or else the day it is looked at
 * @param acts      in their order, as far as they happened
 * @param reporting none before the run was published
 */
public record RunSheetDocument(
        Seller operator,
        BillingRun run,
        LocalDate madeOn,
        Locale language,
        RunCounts counts,
        List<NumberSpan> numbers,
        Sums sums,
        List<ReportingTotal> reporting,
        List<Act> acts,
        List<Left> parked,
        List<Left> excluded) {

    /** What the documents of the run come to; purchases are what the operator owes. */
    public record Sums(List<OfRate> sales, List<OfRate> purchases, List<OfAccount> accounts) {
    }

    public record OfRate(VatRate rate, Money base, Money tax) {
    }

    /** Excluding VAT. @param net credit if positive and a sale, debit if it is a purchase */
    public record OfAccount(String account, boolean purchase, Set<Heading> headings, Money net) {
    }

    /** @param key {@code prepared}, {@code generated}, … @param by the person's name @param at null if it is not known */
    public record Act(String key, String by, Instant at) {
    }

    /**
     * A contract without an invoice.
     *
     * @param reason null if it was excluded
     * @param detail the reason's parameters, or why staff excluded it
     * @param by     who excluded it
     */
    public record Left(String contract, String customer, ParkingReason reason, List<String> detail, String by) {
    }

    boolean isProved() {
        return counts.waiting() == 0 && counts.isComplete() && numbers.stream().allMatch(NumberSpan::isWithoutGaps);
    }

    boolean isPublished() {
        return run.status() == BillingRun.Status.PUBLISHED;
    }
}
