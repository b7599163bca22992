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
import org.quittance.payment.OpenFees;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/**
 * An amount of an invoice is contested, a line of it or the reading it bills, or a fee that is not paid. As far as it is unpaid it
 * is not dunned from the moment the complaint is sent, until it is refused or taken back, or what makes it good is done.
 */
@ApplicationScoped
public class Complaint extends Contestation {

    private static final int INVOICES_SHOWN = 36;

    @Inject
    private Ledgers ledgers;
    @Inject
    private OpenFees fees;
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
        return List.of(FormField.choice(RequestItem.INVOICE, documents()
                        .map(one -> new FormField.Choice(one.number(), one.number(), one.most())).toList()),
                FormField.required(RequestItem.AMOUNT), FormField.required(RequestItem.TEXT));
    }

    /** @param most that can be contested of it */
    private record Contestable(String number, Money most, List<String> contracts) {
    }

    /** Open fees, which are few, then invoices, the latest first. */
    private Stream<Contestable> documents() {
        return Stream.concat(fees.of(current.visible()).values().stream().flatMap(List::stream)
                        .map(fee -> new Contestable(fee.number(), fee.remaining(), List.of())),
                invoices().map(invoice -> new Contestable(invoice.number(), invoice.gross(), invoice.contracts())));
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
        Money most = document(filled).map(Contestable::most).orElse(amount);
        return Filled.when(!amount.isPositive() || amount.compareTo(most) > 0, FormFault.AMOUNT);
    }

    /** Of an invoice for several contracts the office sees them on the invoice. */
    @Override
    public Optional<String> contract(Filled filled) {
        return document(filled).map(Contestable::contracts).filter(billed -> billed.size() == 1).map(billed -> billed.get(0));
    }

    private Optional<Contestable> document(Filled filled) {
        return filled.text(RequestItem.INVOICE).flatMap(chosen ->
                documents().filter(one -> one.number().equals(chosen)).findFirst());
    }

    @Override
    public Sent sent(Filled filled) {
        return hold(filled.said(RequestItem.INVOICE), filled.amount(RequestItem.AMOUNT), filled.said(RequestItem.TEXT));
    }
}
