package org.quittance.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.money.Money;

/**
 * What counts for this installation: what IT sets, from environment variables only, of which a wrong value stops the start and
 * is named; and who the operator is, which administrators change from a day on ({@link OperatorVersion}).
 */
@ApplicationScoped
public class Settings {

    private static final int SHORTEST_SECRET = 32;

    private final Map<String, String> environment;
    /** Nobody outside the application: what runs without a database knows what IT set. */
    @Inject
    private OperatorVersions said;

    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws IllegalArgumentException naming the first setting that cannot be understood */
    public void check() {
        installed();
        installedAccount();
        billingChunk();
        refundFourEyesAbove();
        largestUpload();
        selfReadingDays();
        detailsAskedAfterMonths();
        virusScanner();
        sessionIdle();
        staffNeedSecondFactor();
        sessionLongest();
        administrator();
        contactSeconds();
        digestTime();
        demonstrationDay();
        secret();
        cardShop();
        directDebit();
    }

    /** As it is today: what administrators said, else what IT set. */
    public Operator operator() {
        return saidBy(said == null ? Optional.empty() : said.current());
    }

    /** As it was on a day, for what was issued then. */
    public Operator operator(LocalDate day) {
        return saidBy(said == null ? Optional.empty() : said.on(day));
    }

    private Operator saidBy(Optional<OperatorVersion> version) {
        return version.map(one -> one.operator(installed())).orElseGet(this::installed);
    }

    /** What IT set; the first word, which counts until an administrator says something else. */
    public Operator installed() {
        return OperatorSettings.of(this::text, publicUrl());
    }

    /** The account that IT named: the operator's first, written into the database by the first start ({@link OperatorAccounts}). */
    public Optional<Operator.BankAccount> installedAccount() {
        return OperatorSettings.account(this::text);
    }

    /** Where customers reach the portal, without a slash at the end. */
    public String publicUrl() {
        return text("QUITTANCE_PUBLIC_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** The folder of uploaded files and of the demonstration's logins. */
    public Path data() {
        return Path.of(text("QUITTANCE_DATA").orElseGet(() -> System.getProperty("jboss.server.data.dir", "data")));
    }

    /** The installation's own key; without one no temporary passwords are printed. */
    public Optional<Secret> secret() {
        Optional<String> text = text("QUITTANCE_SECRET");
        if (text.isPresent() && text.get().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("QUITTANCE_SECRET has " + text.get().length() + " characters: take "
                    + SHORTEST_SECRET + " or more, at random");
        }
        return text.map(Secret::new);
    }

    /** Cards are taken only where the provider's page is named; then all that was agreed with him must be. */
    public Optional<CardShop> cardShop() {
        return text("QUITTANCE_CARD_FORM_URL").map(form -> new CardShop(
                address("QUITTANCE_CARD_FORM_URL"), address("QUITTANCE_CARD_REST_URL"),
                agreed("QUITTANCE_CARD_SITE_ID"), agreed("QUITTANCE_CARD_KEY"), agreed("QUITTANCE_CARD_REST_PASSWORD"),
                cardMode(agreed("QUITTANCE_CARD_MODE"))));
    }

    private String agreed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException(
                name + " is not set, but QUITTANCE_CARD_FORM_URL is: set all of QUITTANCE_CARD_ or none"));
    }

    private URI address(String name) {
        String text = agreed(name).replaceAll("/+$", "");
        if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException(name + " is '" + text + "': write an address as https://host/path");
        }
        return URI.create(text);
    }

    private static CardShop.Mode cardMode(String text) {
        try {
            return CardShop.Mode.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("QUITTANCE_CARD_MODE is '" + text + "': write TEST or PRODUCTION", e);
        }
    }

    /** When those who want one mail a day get it, in the operator's time. */
    public LocalTime digestTime() {
        String text = text("QUITTANCE_DIGEST_TIME").orElse("18:00");
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("QUITTANCE_DIGEST_TIME is '" + text + "': write a time as 18:00", e);
        }
    }

    /** Mail is sent only where a server is named; else messages wait in the office's outbox. */
    public boolean sendsMail() {
        return text("QUITTANCE_SMTP_HOST").isPresent();
    }

    /** The clamd that looks into what people attach; empty if nobody does. */
    public Optional<InetSocketAddress> virusScanner() {
        return text("QUITTANCE_CLAMAV").map(text -> {
            if (!text.matches("[A-Za-z0-9.-]+:[1-9][0-9]{0,4}")) {
                throw new IllegalArgumentException("QUITTANCE_CLAMAV is '" + text + "': write host:port as in clamav.example.org:3310");
            }
            String[] parts = text.split(":");
            return InetSocketAddress.createUnresolved(parts[0], Integer.parseInt(parts[1]));
        });
    }

    public String mailFrom() {
        return text("QUITTANCE_MAIL_FROM").or(() -> operator().email()).orElse("no-reply@localhost");
    }

    /** Contracts that the billing run reads, charges and writes in one transaction. */
    public int billingChunk() {
        return number("QUITTANCE_BILLING_CHUNK", 500);
    }

    /** Whether who has made the drafts of a billing run may not approve them. */
    public boolean billingNeedsFourEyes() {
        return text("QUITTANCE_BILLING_FOUR_EYES").map(Boolean::parseBoolean).orElse(false);
    }

    /** Refunds of more than this need somebody else's approval. */
    public Money refundFourEyesAbove() {
        String text = text("QUITTANCE_REFUND_FOUR_EYES_ABOVE").orElse("500");
        if (!text.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("QUITTANCE_REFUND_FOUR_EYES_ABOVE is '" + text + "': write euros as 500 or 499.99");
        }
        return Money.of(text);
    }

    /** Bytes of the largest file people may send; the server's own limit lies above, so that we can say so. */
    public int largestUpload() {
        return number("QUITTANCE_MAX_UPLOAD", 256 << 20);
    }

    /** Days before the end of a billing period from which customers may tell what their meter shows. */
    public int selfReadingDays() {
        return number("QUITTANCE_SELF_READING_DAYS", 20);
    }

    /** Months after which customers are asked whether their details are still right. */
    public int detailsAskedAfterMonths() {
        return number("QUITTANCE_DETAILS_ASKED_AFTER_MONTHS", 6);
    }

    /** How long a session may stay unused. */
    public Duration sessionIdle() {
        return Duration.ofMinutes(number("QUITTANCE_SESSION_IDLE_MINUTES", 30));
    }

    /** How long a session lasts at most. */
    public Duration sessionLongest() {
        return Duration.ofHours(number("QUITTANCE_SESSION_HOURS", 12));
    }

    /** Whether staff cannot sign in by a password alone; a demonstration only offers them more. */
    public boolean staffNeedSecondFactor() {
        String text = text("QUITTANCE_STAFF_SECOND_FACTOR").orElse(isDemonstration() ? "offered" : "required");
        if (!text.equals("required") && !text.equals("offered")) {
            throw new IllegalArgumentException("QUITTANCE_STAFF_SECOND_FACTOR is '" + text + "': write required or offered");
        }
        return text.equals("required");
    }

    /** Whom IT names as administrator of the office, by the address to sign in with. */
    public Optional<String> administrator() {
        return text("QUITTANCE_ADMINISTRATOR_EMAIL").map(text -> {
            if (!text.matches("[^\\s@<>()\",;:]+@[^\\s@<>()\",;:]+\\.[^\\s@.]{2,}")) {
                throw new IllegalArgumentException("QUITTANCE_ADMINISTRATOR_EMAIL is '" + text + "': write one address as it@example.org");
            }
            return text;
        });
    }

    /** Whether documents, payment and contracts open in the portal only to who takes documents as files. */
    public boolean documentsNeedConsent() {
        return text("QUITTANCE_DOCUMENTS_NEED_CONSENT").map(Boolean::parseBoolean).orElse(false);
    }

    /** Seconds that somebody who types a message needs at least; what is sent sooner comes from a machine. */
    public int contactSeconds() {
        return number("QUITTANCE_CONTACT_SECONDS", 3);
    }

    public DirectDebitTerms directDebit() {
        DirectDebitTerms terms = DirectDebitTerms.of(this::text);
        return said == null ? terms : said.current().map(version -> terms.collectedBy(version.creditor())).orElse(terms);
    }

    public boolean isDemonstration() {
        return text("QUITTANCE_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** The day on which a demonstration opens, instead of the real one; never looked at elsewhere. */
    public Optional<LocalDate> demonstrationDay() {
        return isDemonstration() ? text("QUITTANCE_DEMO_TODAY").map(Settings::day) : Optional.empty();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("QUITTANCE_DEMO_TODAY is '" + text + "': write a day as 2026-11-21", e);
        }
    }

    private int number(String name, int otherwise) {
        String text = text(name).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the name of the setting
        }
        throw new IllegalArgumentException(name + " is '" + text + "': write a whole number above 0");
    }

    private Optional<String> text(String name) {
        return Stream.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty()).findFirst();
    }
}
