package org.quittance.document.facturx;

import java.util.TreeMap;
import java.util.Map;
import org.quittance.document.pdf.DirectDebit;
import org.quittance.document.pdf.InvoiceDocument;
import org.quittance.document.pdf.InvoiceDocument.EarlierInvoice;
import org.quittance.document.pdf.InvoiceDocument.Line;
import org.quittance.document.pdf.InvoiceDocument.Transfer;
import org.quittance.document.pdf.InvoiceDocument.VatTotal;
import org.quittance.document.pdf.Wording;
import org.quittance.money.Money;
import org.quittance.money.VatRate;
import org.quittance.time.DateRange;

/** How it is paid, its taxes, its period and its totals. What was owed before is no part of an invoice. */
record Settlement(InvoiceDocument invoice, Wording words, VatCategory vat, DateRange supplied) {

    /** UNTDID 4461. */
    private static final String SEPA_TRANSFER = "58";
    private static final String SEPA_DIRECT_DEBIT = "59";
    private static final String EURO = "EUR";

    void writeTo(CiiWriter xml) {
        DirectDebit debit = invoice.owed().directDebit();
        Transfer transfer = debit == null ? invoice.owed().transfer() : null;
        xml.text("ram:CreditorReferenceID", debit == null ? null : debit.creditorId());
        xml.text("ram:PaymentReference", transfer == null ? null : transfer.reference());
        xml.text("ram:InvoiceCurrencyCode", EURO);
        if (debit != null) {
            xml.in("ram:SpecifiedTradeSettlementPaymentMeans", () -> xml.text("ram:TypeCode", SEPA_DIRECT_DEBIT));
        } else if (transfer != null) {
            xml.in("ram:SpecifiedTradeSettlementPaymentMeans", () -> transfer(xml, transfer));
        }
        breakdown().values().forEach(total -> xml.in("ram:ApplicableTradeTax", () -> tax(xml, total)));
        xml.in("ram:BillingSpecifiedPeriod", () -> period(xml, supplied));
        xml.in("ram:SpecifiedTradePaymentTerms", () -> {
            xml.day("ram:DueDateDateTime", invoice.owed().dueOn());
            xml.text("ram:DirectDebitMandateID", debit == null ? null : debit.mandate());
        });
        xml.in("ram:SpecifiedTradeSettlementHeaderMonetarySummation", () -> totals(xml));
        if (invoice.id().kind().isCredit()) {
            invoice.id().corrects().forEach(earlier -> xml.in("ram:InvoiceReferencedDocument", () -> earlier(xml, earlier)));
        }
    }

    private static void earlier(CiiWriter xml, EarlierInvoice earlier) {
        xml.text("ram:IssuerAssignedID", earlier.number());
        xml.formattedDay("ram:FormattedIssueDateTime", earlier.issuedOn());
    }

    private static void transfer(CiiWriter xml, Transfer transfer) {
        xml.text("ram:TypeCode", SEPA_TRANSFER);
        xml.in("ram:PayeePartyCreditorFinancialAccount", () -> {
            xml.text("ram:IBANID", transfer.iban().replace(" ", ""));
            xml.text("ram:AccountName", transfer.holder());
        });
        if (transfer.bic() != null && !transfer.bic().isBlank()) {
            xml.in("ram:PayeeSpecifiedCreditorFinancialInstitution", () -> xml.text("ram:BICID", transfer.bic()));
        }
    }

    /** By rate; a rate whose lines cancel each other has its total too. */
    private Map<VatRate, VatTotal> breakdown() {
        Map<VatRate, VatTotal> totals = new TreeMap<>();
        invoice.lines().stream().map(Line::vatRate)
                .forEach(rate -> totals.put(rate, new VatTotal(rate, Money.ZERO, Money.ZERO)));
        invoice.vat().forEach(total -> totals.put(total.rate(), total));
        return totals;
    }

    private void tax(CiiWriter xml, VatTotal total) {
        xml.amount("ram:CalculatedAmount", turned(total.tax()));
        xml.text("ram:TypeCode", "VAT");
        xml.text("ram:ExemptionReason", vat.reason() == null ? null
                : words.text("resale." + invoice.recipient().tax().sellerStatus()));
        xml.amount("ram:BasisAmount", turned(total.base()));
        xml.text("ram:CategoryCode", vat.code());
        xml.text("ram:ExemptionReasonCode", vat.reason());
        xml.number("ram:RateApplicablePercent", total.rate().percent());
    }

    /** Both days included. */
    static void period(CiiWriter xml, DateRange period) {
        xml.day("ram:StartDateTime", period.start());
        xml.day("ram:EndDateTime", period.lastDay());
    }

    private void totals(CiiWriter xml) {
        Money prepaid = paidBefore();
        xml.amount("ram:LineTotalAmount", turned(invoice.net()));
        xml.amount("ram:TaxBasisTotalAmount", turned(invoice.net()));
        xml.text("ram:TaxTotalAmount", turned(invoice.tax()).toString(), "currencyID", EURO);
        xml.amount("ram:GrandTotalAmount", turned(invoice.gross()));
        xml.amount("ram:TotalPrepaidAmount", prepaid.isZero() ? null : turned(prepaid));
        xml.amount("ram:DuePayableAmount", turned(invoice.gross().minus(prepaid)));
    }

    /** Instalments, and what credit of the account has paid of this document (BT-113). */
    private Money paidBefore() {
        Money instalments = invoice.owed().prepaid() == null ? Money.ZERO : invoice.owed().prepaid().sum();
        Money before = invoice.owed().previousBalance();
        return before == null || !before.isNegative() ? instalments
                : instalments.plus(before.negated().min(invoice.gross().minus(instalments)));
    }

    private Money turned(Money amount) {
        return invoice.id().kind().isCredit() ? amount.negated() : amount;
    }
}
