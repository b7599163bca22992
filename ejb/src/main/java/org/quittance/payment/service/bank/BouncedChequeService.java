package org.quittance.payment.service.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeRecipients;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.money.Money;
import org.quittance.operator.Settings;
import org.quittance.payment.Cheques;
import org.quittance.payment.Cheques.Cheque;
import org.quittance.payment.service.PaymentService;

/** A cheque that the bank sent back: what it paid is open again, the customer bears what the rule says, and is told. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class BouncedChequeService {

    private static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Cheques cheques;
    @Inject
    private PaymentService payments;
    @Inject
    private NoticeRecipients recipients;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param fee that its customer will bear */
    public record Sheet(Cheque cheque, Money fee) {
    }

    /** Empty if it is no cheque, or came back already. */
    public Optional<Sheet> sheet(long entry) {
        return cheques.of(entry).map(cheque -> new Sheet(cheque, fee(cheque.customer())));
    }

    /**
     * Told twice, also at once, it changes nothing: the account is locked, and the key of the return is the cheque's.
     *
     * @param reason what the bank says
     * @return whether it came back by this call
     */
    public boolean bounce(long entry, String reason) {
        Optional<Sheet> sheet = sheet(entry);
        if (sheet.isEmpty() || payments.returnOnce("cheque-bounced:" + entry, entry, LocalDate.now(clock), reason).isEmpty()) {
            return false;
        }
        Cheque cheque = sheet.get().cheque();
        Money fee = sheet.get().fee();
        if (fee.isPositive()) {
            payments.charge(cheque.accountId(), fee, LocalDate.now(clock), words(cheque.customer(), "fee",
                    Written.in(language(cheque.customer())).date(cheque.day())));
        }
        tell(cheque, fee, reason);
        return true;
    }

    private Money fee(Customer customer) {
        return cheques.fee(customer.kind() == Customer.Kind.COMPANY, LocalDate.now(clock));
    }

    private void tell(Cheque cheque, Money fee, String reason) {
        Customer customer = cheque.customer();
        Written written = Written.in(language(customer));
        Object[] values = {settings.operator().name(), customer.name(), written.money(cheque.amount()),
            written.longDate(cheque.day()), reason, fee.isPositive() ? words(customer, "charged", written.money(fee)) : "",
            settings.publicUrl() + "/portal/payment/list"};
        OutboxMessage.Text text = new OutboxMessage.Text(words(customer, "subject", values), words(customer, "body", values));
        for (String address : recipients.of(customer, NoticeTopic.ACCOUNT)) {
            outbox.add(new OutboxMessage(customer.id(), OutboxMessage.Kind.CHEQUE_RETURNED, address, text, clock.instant()));
        }
    }

    private static Locale language(Customer customer) {
        return Locale.forLanguageTag(customer.language());
    }

    private static String words(Customer customer, String key, Object... values) {
        return MessageFormat.format(ResourceBundle.getBundle("org.quittance.payment.service.cheque_returned", language(customer),
                BouncedChequeService.class.getClassLoader(), FRENCH_FIRST).getString(key), values);
    }
}
