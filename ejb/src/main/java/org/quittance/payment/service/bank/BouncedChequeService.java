package org.quittance.payment.service.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeTopic;
import org.quittance.document.Written;
import org.quittance.identity.Role;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.messaging.service.Phrases;
import org.quittance.money.Money;
import org.quittance.payment.AccountEntry;
import org.quittance.payment.Cheques;
import org.quittance.payment.Cheques.Cheque;
import org.quittance.payment.service.FeeInvoices;
import org.quittance.payment.service.PaymentService;

/** A cheque that the bank sent back: what it paid is open again, the customer bears what the rule says, and is told. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class BouncedChequeService {

    @Inject
    private Cheques cheques;
    @Inject
    private PaymentService payments;
    @Inject
    private FeeInvoices invoices;
    @Inject
    private NoticeWriter notices;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** @param fee that its customer will bear */
    public record Sheet(Cheque cheque, Money fee) {
    }

    /** What followed. @param toPost number of the fee invoice for a customer who takes no files; null if there is none */
    public record Bounced(Cheque cheque, String toPost) {
    }

    /** Empty if it is no cheque, or came back already. */
    public Optional<Sheet> sheet(long entry) {
        return cheques.of(entry).map(cheque -> new Sheet(cheque, fee(cheque.customer())));
    }

    /**
     * Told twice, also at once, it changes nothing: the account is locked, and the key of the return is the cheque's.
     *
     * @param reason what the bank says
     * @return empty unless it came back by this call
     */
    public Optional<Bounced> bounce(long entry, String reason) {
        Optional<Sheet> sheet = sheet(entry);
        if (sheet.isEmpty() || payments.returnOnce("cheque-bounced:" + entry, entry, LocalDate.now(clock), reason).isEmpty()) {
            return Optional.empty();
        }
        Cheque cheque = sheet.get().cheque();
        Money fee = sheet.get().fee();
        List<String> charged = fee.isPositive() ? charge(cheque, fee) : List.of();
        tell(cheque, fee, reason);
        return Optional.of(new Bounced(cheque, cheque.customer().acceptsElectronicDocuments(LocalDate.now(clock)) ? null
                : charged.stream().findFirst().orElse(null)));
    }

    private List<String> charge(Cheque cheque, Money fee) {
        return invoices.charge(List.of(new FeeInvoices.Fee(cheque.accountId(), cheque.customer(), List.of(new FeeInvoices.Line(fee,
                words(cheque.customer(), "fee", Written.in(language(cheque.customer())).date(cheque.day())), false,
                "cheque-fee:" + cheque.id())))), LocalDate.now(clock), new AccountEntry.Act(caller.getName(), clock.instant()));
    }

    private Money fee(Customer customer) {
        return cheques.fee(customer.kind() == Customer.Kind.COMPANY, LocalDate.now(clock));
    }

    private void tell(Cheque cheque, Money fee, String reason) {
        Customer customer = cheque.customer();
        Written written = Written.in(language(customer));
        notices.tell(customer, NoticeTopic.ACCOUNT, Notice.of(OutboxMessage.Kind.CHEQUE_RETURNED, "cheque_returned")
                .with("amount", written.money(cheque.amount()))
                .with("day", written.longDate(cheque.day()))
                .with("reason", reason)
                .with("fee", fee.isPositive() ? words(customer, "charged", written.money(fee)) : "")
                .leadingTo("/portal/payment/list", customer));
    }

    private static Locale language(Customer customer) {
        return Locale.forLanguageTag(customer.language());
    }

    private static String words(Customer customer, String key, Object... values) {
        return Phrases.of("org.quittance.payment.service.cheque_returned", language(customer)).text(key, values);
    }
}
