package org.quittance.payment.sepa;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.iban4j.Iban4jException;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/** Whether an account number that somebody typed can be debited, and if not, why. */
public final class IbanCheck {

    /** Countries and territories of the SEPA (EPC409-09). */
    private static final Set<String> SEPA = Set.of("AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR", "GB", "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL",
            "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA");

    public enum Fault {
        /** Nothing that begins like one. */ NO_IBAN,
        /** Too short or too long for its country, or a wrong character. */ WRONG_LENGTH,
        /** A digit is wrong, or two are exchanged. */ WRONG_DIGITS,
        /** A country whose banks take no part. */ OUTSIDE_SEPA
    }

    private IbanCheck() {
    }

    public static String compact(String typed) {
        return typed.replaceAll("[\\s\u00a0\u202f.-]", "").toUpperCase(Locale.ROOT);
    }

    /** Empty if it can be debited. Blanks and small letters do not matter. */
    public static Optional<Fault> fault(String typed) {
        String iban = compact(typed);
        if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]+")) {
            return Optional.of(Fault.NO_IBAN);
        }
        if (!SEPA.contains(iban.substring(0, 2))) {
            return Optional.of(Fault.OUTSIDE_SEPA);
        }
        try {
            IbanUtil.validate(iban);
            return Optional.empty();
        } catch (InvalidCheckDigitException e) {
            return Optional.of(Fault.WRONG_DIGITS);
        } catch (IbanFormatException e) {
            return Optional.of(Fault.WRONG_LENGTH);
        } catch (UnsupportedCountryException e) {
            return Optional.of(Fault.OUTSIDE_SEPA);
        } catch (Iban4jException e) {
            return Optional.of(Fault.NO_IBAN);
        }
    }
}
