package org.quittance.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quittance.money.Money;

/** What IT sets for this installation, from environment variables only; a wrong value stops the start and is named. */
@ApplicationScoped
public class Settings {

    private static final int SHORTEST_SECRET = 32;

    private final Map<String, String> environment;

    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws IllegalArgumentException naming the first setting that cannot be understood */
    public void check() {
        operator();
        billingChunk();
        refundFourEyesAbove();
        largestUpload();
        selfReadingDays();
        detailsAskedAfterMonths();
        virusScanner();
        sessionIdle();
        staffNeedSecondFactor();
        sessionLongest();
        contactSeconds();
        websiteUrl();
        demonstrationDay();
        secret();
        cardShop();
        directDebit();
    }

    public Operator operator() {
        String[] address = text("QUITTANCE_OPERATOR_ADDRESS").map(lines -> lines.split("\\|")).orElse(new String[0]);
        return new Operator(
                text("QUITTANCE_OPERATOR_NAME").orElse("Quittance"),
                Arrays.stream(address).map(String::strip).toList(),
                text("QUITTANCE_OPERATOR_SIREN"),
                text("QUITTANCE_OPERATOR_VAT"),
                text("QUITTANCE_OPERATOR_PHONE"),
                text("QUITTANCE_OPERATOR_EMAIL"),
                text("QUITTANCE_OPERATOR_COLOR").orElse("#0b6e6e"),
                publicUrl(),
                text("QUITTANCE_OPERATOR_IBAN").map(iban ->
                        new Operator.BankAccount(iban, text("QUITTANCE_OPERATOR_BIC").orElse(""))),
                text("QUITTANCE_SOURCE_URL"));
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
        return text("QUITTANCE_MAIL_FROM").or(() -> text("QUITTANCE_OPERATOR_EMAIL")).orElse("no-reply@localhost");
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

    /** Whether documents, payment and contracts open in the portal only to who takes documents as files. */
    public boolean documentsNeedConsent() {
        return text("QUITTANCE_DOCUMENTS_NEED_CONSENT").map(Boolean::parseBoolean).orElse(false);
    }

    /** Seconds that somebody who types a message needs at least; what is sent sooner comes from a machine. */
    public int contactSeconds() {
        return number("QUITTANCE_CONTACT_SECONDS", 3);
    }

    /** The operator's own pages. */
    public Optional<String> websiteUrl() {
        Optional<String> url = text("QUITTANCE_OPERATOR_WEBSITE");
        url.filter(text -> !text.matches("https?://\\S+")).ifPresent(text -> {
            throw new IllegalArgumentException("QUITTANCE_OPERATOR_WEBSITE is '" + text + "': write an address as https://host/path");
        });
        return url;
    }

    public DirectDebitTerms directDebit() {
        return DirectDebitTerms.of(this::text);
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
