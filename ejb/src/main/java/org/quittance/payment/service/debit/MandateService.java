package org.quittance.payment.service.debit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quittance.billing.InvoiceDebit;
import org.quittance.customer.Account;
import org.quittance.customer.Customers;
import org.quittance.document.Written;
import org.quittance.identity.OneTimeCodes;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.operator.Settings;
import org.quittance.payment.Collection;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.Collections;
import org.quittance.payment.DebtorAccount;
import org.quittance.payment.Mandate;
import org.quittance.payment.Mandates;
import org.quittance.payment.SignatureProof;
import org.quittance.time.CalendarFile;

/** The direct debits of the signed-in customer: signs with a code by e-mail, changes the account, ends the mandate. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class MandateService {

    @Inject
    private Customers customers;
    @Inject
    private Mandates mandates;
    @Inject
    private Collections collections;
    @Inject
    private CollectionBatches batches;
    @Inject
    private MandateSigning signing;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private DebitNotices notices;
    @Inject
    private DebitOutlook outlook;
    @Inject
    private CurrentLogin current;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** What the customer is about to sign. @param holder of the account most likely */
    public record Offered(String account, String holder, String creditor, String umr, MandateText text,
            Optional<MandateView> known) {
    }

    /** Whether the operator debits at all. */
    public boolean isOffered() {
        return signing.isOffered();
    }

    /** The accounts of the customer by number, with the mandate of each that was not revoked. */
    public List<AccountDebits> accounts() {
        List<Mandate> known = mandates.visible(current.visible());
        List<Collection> coming = collections.coming(current.visible());
        Set<Long> open = batches.open();
        return customers.accounts(current.visible()).stream().map(account -> new AccountDebits(account.number(), known.stream()
                .filter(mandate -> mandate.accountId() == account.id() && mandate.revokedAt() == null).findFirst()
                .map(mandate -> MandateView.of(account.number(), mandate, coming, open, today())),
                coming.stream().filter(one -> one.accountId() == account.id()).map(one -> coming(known, one, open)).toList()))
                .toList();
    }

    /** The invoices of the customer that are debited, by their keys: nothing needs to be done for them. */
    public Map<Long, InvoiceDebit> invoices() {
        return outlook.of(current.visible());
    }

    private static MandateView.Coming coming(List<Mandate> known, Collection one, Set<Long> open) {
        return MandateView.Coming.of(one, known.stream().filter(mandate -> mandate.id().equals(one.mandateId())).findFirst()
                .map(Mandate::maskedIban).orElse(""), open);
    }

    /** @param coming debits to come, also under a mandate that was revoked */
    public record AccountDebits(String account, Optional<MandateView> mandate, List<MandateView.Coming> coming) {
    }

    /** Empty if the customer has no such account. */
    public Optional<Offered> offer(String accountNumber) {
        return customers.account(current.visible(), accountNumber).filter(account -> isOffered())
                .map(account -> new Offered(account.number(), account.customer().name(), signing.creditor().text(), signing.umr(account).text(),
                        signing.text(language()), accounts().stream().filter(one -> one.account().equals(account.number()))
                                .findFirst().flatMap(AccountDebits::mandate)));
    }

    /**
     * Sends the code that signs.
     *
     * @throws UnfitIbanException if the account number cannot be debited
     */
    public void sendCode(String accountNumber, String iban, String holder) {
        Account account = account(accountNumber);
        String login = current.login().name();
        String code = codes.issue(login, purpose(account, MandateSigning.debtor(iban, holder)), clock.instant());
        notices.code(account.customer(), login.contains("@") ? login : account.customer().email(), code);
    }

    /**
     * Signs, or signs again for a new account.
     *
     * @param address from which the customer signs
     * @throws WrongCodeException unless the code was sent for exactly this
     */
    public void sign(String accountNumber, String iban, String holder, String code, String address) {
        Account account = account(accountNumber);
        DebtorAccount debtor = MandateSigning.debtor(iban, holder);
        String login = current.login().name();
        if (!codes.use(login, purpose(account, debtor), code, clock.instant())) {
            throw new WrongCodeException();
        }
        MandateText text = signing.text(language());
        signing.sign(account, debtor, new SignatureProof(today(), clock.instant(), login, address, text.version(),
                text.sha256(signing.umr(account).text(), debtor)), text);
    }

    /** Ends the mandate of an account at once. @throws org.quittance.payment.MandateStateException if it ended already */
    public void revoke(String umr) {
        Mandate mandate = mandates.visible(current.visible(), umr).orElseThrow();
        Account account = customers.account(mandate.accountId());
        signing.revoke(mandate, account.customer(), current.login().name());
    }

    /** Debits to come as a calendar that other programs read. */
    public String calendar() {
        Locale language = language();
        return CalendarFile.of(settings.operator().name(), clock.instant(), collections.coming(current.visible()).stream()
                .map(one -> new CalendarFile.Event(one.endToEndId(), CalendarFile.When.on(one.dueOn()),
                        DebitNotices.words(language, "calendar_event", Written.in(language)
                                .money(one.amount())), one.statementText())).toList());
    }

    private Account account(String number) {
        return customers.account(current.visible(), number).orElseThrow();
    }

    /** A code signs one account number for one account, nothing else. */
    private String purpose(Account account, DebtorAccount debtor) {
        return "mandate " + signing.text(language()).sha256(account.number(), debtor);
    }

    /** Of the pages on which the customer reads and signs. */
    private Locale language() {
        return Locale.forLanguageTag(current.login().language());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
