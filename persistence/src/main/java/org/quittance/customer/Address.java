package org.quittance.customer;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A postal address in the order an envelope shows it; the country is an ISO 3166 code. */
@Embeddable
public class Address {

    public static final String HOME = "FR";

    private String line1;
    private String line2;
    private String postcode;
    private String town;
    private String country;

    protected Address() {
    }

    public Address(String line1, String line2, String postcode, String town) {
        this(line1, line2, postcode, town, HOME);
    }

    public Address(String line1, String line2, String postcode, String town, String country) {
        this.line1 = Objects.requireNonNull(line1);
        this.line2 = line2 == null || line2.isBlank() ? null : line2.strip();
        this.postcode = Objects.requireNonNull(postcode);
        this.town = Objects.requireNonNull(town);
        this.country = Objects.requireNonNull(country);
    }

    public String line1() {
        return line1;
    }

    public String line2() {
        return line2;
    }

    public String postcode() {
        return postcode;
    }

    public String town() {
        return town;
    }

    public String country() {
        return country;
    }

    /** As printed, one line each, without the name; another country stands last, in the language of the country of posting. */
    public List<String> lines() {
        String abroad = country.equals(HOME) ? null
                : new Locale("", country).getDisplayCountry(Locale.FRENCH).toUpperCase(Locale.FRENCH);
        return Stream.of(line1, line2, postcode + " " + town, abroad).filter(Objects::nonNull).toList();
    }

    public String onOneLine() {
        return String.join(", ", lines());
    }
}
