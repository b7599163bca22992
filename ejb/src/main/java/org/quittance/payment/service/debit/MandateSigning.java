package org.quittance.payment.service.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.quittance.customer.Account;
import org.quittance.customer.Customer;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.document.VerificationCode;
import org.quittance.document.pdf.MandateDocument;
import org.quittance.document.pdf.MandatePdf;
import org.quittance.document.service.Letters;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Settings;
import org.quittance.payment.AccountEntries;
import org.quittance.payment.CollectionBatches;
import org.quittance.payment.DebtorAccount;
import org.quittance.payment.Mandate;
import org.quittance.payment.MandateSignature;
import org.quittance.payment.MandateSigned;
import org.quittance.payment.Mandates;
import org.quittance.payment.SignatureProof;
import org.quittance.payment.Umr;
import org.quittance.payment.sepa.IbanCheck;

/** What happens when a mandate is signed, online or on paper: the mandate, its document, the debits to come, a mail. */
@ApplicationScoped
public class MandateSigning {

    @Inject
    private Mandates mandates;
    @Inject
    private AccountEntries entries;
    @Inject
    private CollectionBatches batches;
    @Inject
    private Documents documents;
    @Inject
    private Letters letters;
    @Inject
    private MandatePdf pdf;
    @Inject
    private DebitNotices notices;
    @Inject
    private Event<MandateSigned> signed;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The reference that the next signature of an account stands under: that of its mandate, or a new one. */
    Umr umr(Account account) {
        return standing(account).map(mandate -> new Umr(mandate.umr()))
                .orElseGet(() -> Umr.of(account.number(), mandates.count(account.id()) + 1));
    }

    /** Whether the operator debits at all. */
    boolean isOffered() {
        return settings.directDebit().creditor().isPresent();
    }

    /** @throws UnfitIbanException if the account number cannot be debited */
    static DebtorAccount debtor(String iban, String holder) {
        IbanCheck.fault(iban).ifPresent(fault -> {
            throw new UnfitIbanException(fault);
        });
        return new DebtorAccount(IbanCheck.compact(iban), null, holder);
    }

    /** What is signed, in the language in which it is read. */
    MandateText text(Locale language) {
        return MandateText.of(language, settings.operator().name(), settings.directDebit().noticeDays());
    }

    CreditorIdentifier creditor() {
        return settings.directDebit().creditor()
                .orElseThrow(() -> new IllegalStateException("QUITTANCE_OPERATOR_ICS is not set: nothing is debited"));
    }

    /** A paper is signed in the language of the customer. */
    Mandate signOnPaper(Account account, DebtorAccount debtor, SignatureProof proof) {
        return sign(account, debtor, proof, text(Locale.forLanguageTag(account.customer().language())));
    }

    /** A first signature makes a mandate, another one changes its account. */
    Mandate sign(Account account, DebtorAccount debtor, SignatureProof proof, MandateText text) {
        entries.lock(account.id());
        Optional<Mandate> known = standing(account);
        Mandate mandate;
        if (known.isPresent()) {
            mandate = mandates.locked(known.get().id()).orElseThrow();
            mandate.amend(debtor, proof);
        } else {
            mandates.standing(account.id()).ifPresent(lapsed -> lapsed.revoke(proof.recordedBy(), proof.recordedAt()));
            mandates.flush();
            mandate = new Mandate(account.id(), umr(account), debtor, proof);
            mandates.add(mandate);
        }
        mandates.flush();
        batches.followAccountOf(mandate.id());
        MandateSignature signature = mandate.signatures().get(mandate.signatures().size() - 1);
        keep(account, mandate, signature, text);
        signed.fire(new MandateSigned(signature.id()));
        notices.changed(known.isPresent() ? DebitNotices.Change.AMENDED : DebitNotices.Change.SIGNED, account.customer(), mandate);
        return mandate;
    }

    /** Ends it at once: what no approved file holds is dropped. */
    void revoke(Mandate mandate, Customer customer, String by) {
        Mandate locked = mandates.locked(mandate.id()).orElseThrow();
        locked.revoke(by, clock.instant());
        mandates.flush();
        batches.dropOf(locked.id());
        notices.changed(DebitNotices.Change.REVOKED, customer, locked);
    }

    /** Not revoked and not lapsed: another signature changes its account. */
    Optional<Mandate> standing(Account account) {
        LocalDate today = LocalDate.now(clock);
        return mandates.standing(account.id()).filter(mandate -> mandate.state(today) != Mandate.State.LAPSED);
    }

    private void keep(Account account, Mandate mandate, MandateSignature signature, MandateText text) {
        VerificationCode code = VerificationCode.random();
        SignatureProof proof = signature.proof();
        byte[] content = pdf.render(new MandateDocument(letters.to(account.customer()),
                new MandateDocument.Creditor(creditor().text(), mandate.umr()),
                new MandateDocument.Debtor(signature.debtor().holder(), mandate.maskedIban()),
                new MandateDocument.Signature(proof.day(), text.text(), proof.textVersion(),
                        proof.isPaper() ? null : proof.recordedAt(), proof.address(), proof.textSha256())),
                letters.checkedBy(code));
        documents.add(new Document(Document.Kind.MANDATE, new Document.Subject(account.customer().id(), null, null),
                new Document.Printed(mandate.umr(), proof.day(), code, null),
                new StoredDocument(mandate.umr() + ".pdf", "application/pdf", content), clock.instant()), content);
    }
}
