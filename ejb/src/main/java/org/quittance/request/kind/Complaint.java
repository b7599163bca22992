package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.billing.InvoiceKind;
import org.quittance.contract.Holdings;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.money.Money;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.Ledgers;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/**
 * An amount of an invoice is contested, a line of it or the reading it bills. As far as it is unpaid it is not dunned from the
 * moment the complaint is sent, until it is refused or taken back, or the credit note that makes it good is done.
 */
@ApplicationScoped
public class Complaint extends Contestation {

    private static final int INVOICES_SHOWN = 36;

    @Inject
    private Ledgers ledgers;
    @Inject
    private CurrentLogin current;

    @Override
    public RequestKind kind() {
        return RequestKind.COMPLAINT;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.isBuying();
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.INVOICE, invoices()
                        .map(invoice -> new FormField.Choice(invoice.number(), invoice.number(), invoice.gross())).toList()),
                FormField.required(RequestItem.AMOUNT), FormField.required(RequestItem.TEXT));
    }

    private Stream<InvoiceBalance> invoices() {
        return current.visible().ids().stream().flatMap(customer -> ledgers.invoices(customer).stream())
                .filter(invoice -> invoice.kind() == InvoiceKind.INVOICE && invoice.gross().isPositive()).limit(INVOICES_SHOWN);
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        if (item != RequestItem.AMOUNT) {
            return Optional.empty();
        }
        Money amount = filled.amount(item);
        Money most = invoice(filled).map(InvoiceBalance::gross).orElse(amount);
        return Filled.when(!amount.isPositive() || amount.compareTo(most) > 0, FormFault.AMOUNT);
    }

    /** Of an invoice for several contracts the office sees them on the invoice. */
    @Override
    public Optional<String> contract(Filled filled) {
        return invoice(filled).map(InvoiceBalance::contracts).filter(billed -> billed.size() == 1).map(billed -> billed.get(0));
    }

    private Optional<InvoiceBalance> invoice(Filled filled) {
        return filled.text(RequestItem.INVOICE).flatMap(chosen ->
                invoices().filter(invoice -> invoice.number().equals(chosen)).findFirst());
    }

    @Override
    public Sent sent(Filled filled) {
        return hold(filled.said(RequestItem.INVOICE), filled.amount(RequestItem.AMOUNT), filled.said(RequestItem.TEXT));
    }
}
