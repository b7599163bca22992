package org.quittance.payment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.billing.Invoice;
import org.quittance.billing.Invoices;
import org.quittance.billing.Prepayments;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.OpenDocument;
import org.quittance.payment.OpenFees;
import org.quittance.payment.PaymentRow;
import org.quittance.payment.Receivables;

/** What the signed-in customer owes and has paid. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class AccountService {

    @Inject
    private Receivables receivables;
    @Inject
    private OpenFees fees;
    @Inject
    private Invoices invoices;
    @Inject
    private Prepayments prepayments;
    @Inject
    private CurrentLogin current;

    /** Positive when something is owed, negative when there is credit. */
    public Money balance() {
        return receivables.balance(current.visible());
    }

    /** Everything published, also what the customer sold, the latest first. */
    public List<InvoiceBalance> documents() {
        return receivables.documents(current.visible());
    }

    /** What is owed or was, and credit notes, the latest first. */
    public List<InvoiceBalance> invoices() {
        return documents().stream().filter(document -> !document.isEarned()).toList();
    }

    /** What is not settled, fee invoices too, the first to pay first. */
    public List<OpenDocument> open() {
        return Stream.concat(invoices().stream().filter(invoice -> !invoice.isSettled()).map(OpenDocument::of),
                        fees.of(current.visible()).values().stream().flatMap(List::stream))
                .sorted(OpenDocument.FIRST_TO_PAY).toList();
    }

    public Optional<InvoiceBalance> document(String number) {
        return receivables.document(current.visible(), number);
    }

    /** An invoice with its lines, loaded. */
    public Optional<Invoice> invoiceInDetail(String number) {
        Optional<Invoice> invoice = invoices.of(current.visible(), number);
        invoice.ifPresent(InvoiceLoading::whole);
        return invoice;
    }

    /** The instalments that a settlement deducts, in the order in which they were due. */
    public List<Prepayments.Prepayment> deducted(Invoice invoice) {
        return prepayments.of(List.of(invoice.id())).getOrDefault(invoice.id(), List.of());
    }

    /** Instalments paid in advance that no settlement has deducted yet. */
    public Money advances() {
        return receivables.advances(current.visible());
    }

    /** The latest first. */
    public List<PaymentRow> payments(int most) {
        return receivables.payments(current.visible(), most);
    }
}
