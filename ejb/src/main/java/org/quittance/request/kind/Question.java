package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.Ledgers;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/** Whatever no other kind is for: a conversation under a subject, maybe about a contract or an invoice. Nothing changes by it. */
@ApplicationScoped
public class Question implements KindOfRequest {

    private static final int INVOICES_SHOWN = 36;

    @Inject
    private Contracts contracts;
    @Inject
    private Ledgers ledgers;
    @Inject
    private CurrentLogin current;

    @Override
    public RequestKind kind() {
        return RequestKind.QUESTION;
    }

    /** What there is none of to choose is not asked for. */
    @Override
    public List<FormField> fields() {
        List<FormField> fields = new ArrayList<>(List.of(FormField.required(RequestItem.SUBJECT), FormField.required(RequestItem.TEXT)));
        List<String> held = contracts.of(current.visible()).stream().map(Contract::number).toList();
        choice(RequestItem.CONTRACT, held, fields);
        choice(RequestItem.INVOICE, current.visible().ids().stream().flatMap(customer -> ledgers.invoices(customer).stream())
                .map(InvoiceBalance::number).limit(INVOICES_SHOWN).toList(), fields);
        return fields;
    }

    private static void choice(RequestItem item, List<String> numbers, List<FormField> fields) {
        if (!numbers.isEmpty()) {
            fields.add(FormField.optional(item, numbers.stream().map(number -> new FormField.Choice(number, number, null)).toList()));
        }
    }

    @Override
    public boolean isConversation() {
        return true;
    }

    @Override
    public boolean canBeWithdrawn() {
        return false;
    }
}
