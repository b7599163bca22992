package org.quittance.billing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quittance.billing.CorrectedInvoice;
import org.quittance.billing.Correction;
import org.quittance.billing.Invoice;
import org.quittance.billing.InvoiceCredits;
import org.quittance.billing.InvoiceDebit;
import org.quittance.billing.InvoiceDebits;
import org.quittance.billing.InvoicedContract;
import org.quittance.billing.Invoices;
import org.quittance.billing.Prepayments;
import org.quittance.contract.SurplusContract;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.DirectDebit;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.Marks;
import org.quittance.document.pdf.Prepaid;
import org.quittance.document.pdf.Wording;
import org.quittance.money.Money;
import org.quittance.operator.AccountPurpose;
import org.quittance.operator.Operator;
import org.quittance.operator.OperatorAccount;
import org.quittance.operator.OperatorAccounts;
import org.quittance.operator.Settings;

/** Puts together what the documents of some invoices say: the invoices themselves, the operator, the consumption. */
@ApplicationScoped
public class InvoiceDocuments {

    @Inject
    private Settings settings;
    @Inject
    private OperatorAccounts accounts;
    @Inject
    private Invoices repository;
    @Inject
    private Prepayments prepayments;
    @Inject
    private InvoiceDebits debits;
    @Inject
    private InvoiceCredits credits;
    @Inject
    private ConsumptionHistory history;

    /** By the invoice's identifier; the invoices must be loaded in detail. */
    public Map<Long, InvoiceDocument> of(Collection<Invoice> invoices) {
        Map<InvoicedContract, InvoiceDocument.History> histories = history.before(invoices);
        Map<Long, List<CorrectedInvoice>> corrected = repository.correctedBy(
                invoices.stream().filter(invoice -> invoice.kind().isCredit()).map(Invoice::id).toList());
        List<Long> keys = invoices.stream().map(Invoice::id).toList();
        Map<Long, List<Prepayments.Prepayment>> prepaid = prepayments.of(keys);
        Map<Long, InvoiceDebit> debited = debits.of(keys);
        Map<Long, Money> credited = credits.of(keys);
        Map<Long, InvoiceDocument> documents = new HashMap<>();
        for (Invoice invoice : invoices) {
            documents.put(invoice.id(), document(invoice, corrected(invoice, corrected),
                    InvoiceDocument.Seller.of(operator(invoice)), histories,
                    owed(invoice, prepaid.getOrDefault(invoice.id(), List.of()), credited.getOrDefault(invoice.id(), Money.ZERO),
                            debited.get(invoice.id()))));
        }
        return documents;
    }

    /** Of the file that is kept: without a password. */
    Marks marks(Invoice invoice, VerificationCode code) {
        return marks(invoice, code, null, null);
    }

    /** Of paper. @param lastDay on which the password is taken; null without one */
    public Marks marks(Invoice invoice, VerificationCode code, String temporaryPassword, LocalDate lastDay) {
        return new Marks(new Marks.Access(
                settings.publicUrl(), invoice.buyer().customerNumber(), temporaryPassword, lastDay),
                code == null ? null : new Marks.Verification(code, settings.publicUrl() + "/verify"));
    }

    private InvoiceDocument document(
            Invoice invoice, List<InvoiceDocument.EarlierInvoice> corrected, InvoiceDocument.Seller seller,
            Map<InvoicedContract, InvoiceDocument.History> histories, InvoiceDocument.Owed owed) {
        Wording words = new Wording(Locale.forLanguageTag(invoice.buyer().language()));
        return new InvoiceDocument(
                new InvoiceDocument.Identification(InvoiceDocument.Kind.valueOf(invoice.kind().name()),
                        invoice.number(), invoice.dates().invoiced(), invoice.period(), corrected,
                        Locale.forLanguageTag(invoice.buyer().language())),
                seller,
                new InvoiceDocument.Recipient(invoice.buyer().customerNumber(), invoice.buyer().name(),
                        invoice.buyer().address().lines(), invoice.buyer().isCompany(), invoice.buyer().siren(),
                        new InvoiceDocument.TaxIdentity(invoice.buyer().address().country(), invoice.buyer().vatNumber(),
                                invoice.contracts().get(0).supplied().sellerStatus())),
                owed,
                invoice.contracts().stream().map(contract -> InvoiceParts.part(
                        invoice, contract, histories.get(contract), words)).toList(),
                invoice.vatTotals().stream()
                        .map(vat -> new InvoiceDocument.VatTotal(vat.rate(), vat.base(), vat.tax()))
                        .toList(),
                mentions(invoice, words));
    }

    /** The one that staff corrected, else those whose lines a credit takes back. */
    private static List<InvoiceDocument.EarlierInvoice> corrected(
            Invoice invoice, Map<Long, List<CorrectedInvoice>> corrected) {
        Correction of = invoice.correction();
        return of != null ? List.of(new InvoiceDocument.EarlierInvoice(of.number(), of.issueDate()))
                : corrected.getOrDefault(invoice.id(), List.of()).stream()
                        .map(earlier -> new InvoiceDocument.EarlierInvoice(earlier.number(), earlier.issueDate())).toList();
    }

    /**
     * What the operator buys is owed by the operator.
     *
     * @param credit of the account, that has paid of it already
     * @param debit  null where the customer pays himself
     */
    private InvoiceDocument.Owed owed(Invoice invoice, List<Prepayments.Prepayment> paid, Money credit, InvoiceDebit debit) {
        Prepaid prepaid = new Prepaid(paid.stream().map(one -> new Prepaid.Instalment(one.paidOn(), one.amount())).toList());
        if (!invoice.kind().isSale()) {
            return new InvoiceDocument.Owed(null, null, invoice.gross().negated(), invoice.dates().due(), null, null, null);
        }
        return new InvoiceDocument.Owed(credit.negated(), paid.isEmpty() ? null : prepaid,
                invoice.gross().minus(prepaid.sum()).minus(credit),
                debit == null ? invoice.dates().due() : debit.day(), debit == null ? null : new DirectDebit(
                        debit.account(), debit.umr(), debit.creditor(), debit.amount(), debit.sure()),
                transfer(invoice), null);
    }

    /** Why it corrects an earlier document, and what the law wants said of a sale by the customer. */
    private static List<String> mentions(Invoice invoice, Wording words) {
        List<String> mentions = new ArrayList<>();
        if (invoice.correction() != null) {
            mentions.add(words.correction(invoice.correction().reason()));
        }
        SurplusContract.SellerStatus seller = invoice.contracts().get(0).supplied().sellerStatus();
        if (seller != null) {
            mentions.addAll(words.resale(seller));
        }
        return mentions;
    }

    private InvoiceDocument.Transfer transfer(Invoice invoice) {
        return (isIssued(invoice) ? accounts.known().on(AccountPurpose.RECEIPTS, invoice.dates().invoiced())
                : accounts.today(AccountPurpose.RECEIPTS)).map(OperatorAccount::bankAccount)
                .map(account -> new InvoiceDocument.Transfer(
                        operator(invoice).name(), account.iban(), account.bic(), invoice.number()))
                .orElse(null);
    }

    /** As it was on the day of issue; a draft has none yet. */
    private Operator operator(Invoice invoice) {
        return isIssued(invoice) ? settings.operator(invoice.dates().invoiced()) : settings.operator();
    }

    private static boolean isIssued(Invoice invoice) {
        return invoice.number() != null && invoice.dates().invoiced() != null;
    }
}
