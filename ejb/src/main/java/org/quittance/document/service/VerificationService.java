package org.quittance.document.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.document.Document;
import org.quittance.document.Documents;
import org.quittance.document.VerificationCode;
import org.quittance.identity.service.GuessThrottle;

/** Tells anybody who holds a document whether it is genuine; who tries codes at random is slowed down by address. */
@Stateless
@PermitAll
public class VerificationService {

    private static final int FREE_PER_ADDRESS = 20;

    @Inject
    private Documents documents;
    @Inject
    private GuessThrottle guesses;
    @Inject
    private Clock clock;

    /**
     * @param typed   the code as somebody typed it
     * @param sha256  digest of the file to compare, null for none
     * @param address where the question comes from
     */
    public Verified check(String typed, String sha256, String address) {
        Instant now = clock.instant();
        String key = guesses.key("verification", address);
        if (guesses.blockedUntil(List.of(key), now).isPresent()) {
            return Verified.without(Verified.Answer.REFUSED);
        }
        Optional<VerificationCode> code = VerificationCode.typed(typed);
        Optional<Document> document = code.flatMap(documents::withCode);
        if (document.isEmpty()) {
            code.ifPresent(guess -> guesses.failed(key, FREE_PER_ADDRESS, now)); // what is no code is no guess
            return Verified.without(Verified.Answer.UNKNOWN);
        }
        return Verified.of(document.get(), answer(document.get(), sha256));
    }

    private static Verified.Answer answer(Document document, String sha256) {
        if (sha256 == null) {
            return Verified.Answer.ISSUED;
        }
        return document.sha256().equals(sha256.strip().toLowerCase(Locale.ROOT))
                ? Verified.Answer.GENUINE : Verified.Answer.ALTERED;
    }
}
