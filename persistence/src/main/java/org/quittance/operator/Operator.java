package org.quittance.operator;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who sells the services: what the heading of every page and document says. What is not known is left out, never
 * invented.
 *
 * @param publicUrl address of the portal without a slash at the end
 * @param sourceUrl where the source code of this installation can be had (AGPL-3.0, section 13)
 */
public record Operator(
        String name,
        List<String> addressLines,
        Registration registration,
        Contact contact,
        Look look,
        String publicUrl,
        Optional<String> sourceUrl) {

    public Operator {
        addressLines = List.copyOf(addressLines);
    }

    /**
     * Where it is registered.
     *
     * @param legalForm as it stands behind the name on letters, such as "SA au capital de 100 000 €"
     * @param siret of its seat: the SIREN and five digits more
     */
    public record Registration(Optional<String> legalForm, Optional<String> siren, Optional<String> siret, Optional<String> vatNumber) {

        private static final int SIREN = 9;

        public Registration {
            siren = siren.map(number -> number.replace(" ", ""));
            siret = siret.map(number -> number.replace(" ", ""));
            vatNumber = vatNumber.map(number -> number.replace(" ", ""));
            siren.filter(number -> !isSiren(number)).ifPresent(number -> {
                throw new IllegalArgumentException("QUITTANCE_OPERATOR_SIREN is '" + number + "': it is no SIREN of nine digits");
            });
            if (siret.isPresent() && !isSiretOf(siren, siret.get())) {
                throw new IllegalArgumentException("SIRET is '" + siret.get() + "': write the SIREN and its five digits more");
            }
            if (vatNumber.isPresent() && !isVatNumberOf(siren, vatNumber.get())) {
                throw new IllegalArgumentException("QUITTANCE_OPERATOR_VAT is '" + vatNumber.get()
                        + "': write FR, its two-character key and the SIREN");
            }
        }

        /** By Luhn's rule, save for La Poste, whose digits add up to a multiple of five (INSEE). */
        public static boolean isSiretOf(Optional<String> siren, String number) {
            if (!number.matches("[0-9]{14}")) {
                return false;
            }
            boolean sound = number.startsWith("356000000") ? number.chars().map(digit -> digit - '0').sum() % 5 == 0
                    : luhnSum(number) % 10 == 0;
            return siren.filter(number.substring(0, SIREN)::equals).isPresent() && sound;
        }

        /** Nine digits, the last one by Luhn's rule. */
        public static boolean isSiren(String number) {
            return number.matches("[0-9]{9}") && luhnSum(number) % 10 == 0;
        }

        private static int luhnSum(String digits) {
            int sum = 0;
            for (int place = 0; place < digits.length(); place++) {
                int digit = Character.digit(digits.charAt(digits.length() - 1 - place), 10) * (1 + place % 2);
                sum += digit > 9 ? digit - 9 : digit;
            }
            return sum;
        }

        /** A French one holds the SIREN; where its key is digits, they are (12 + 3 x (SIREN mod 97)) mod 97. */
        public static boolean isVatNumberOf(Optional<String> siren, String number) {
            if (!number.matches("FR[0-9A-Z]{2}[0-9]{9}")) {
                return false;
            }
            String key = number.substring(2, 4);
            String holder = number.substring(4);
            return isSiren(holder) && siren.map(holder::equals).orElse(true)
                    && (!key.matches("[0-9]{2}") || Integer.parseInt(key) == (12 + 3 * (Integer.parseInt(holder) % 97)) % 97);
        }
    }

    /** Where customers reach it. @param website its own pages */
    public record Contact(Optional<String> phone, Optional<String> email, Optional<String> website) {

        public Contact {
            website.filter(text -> !isAddress(text)).ifPresent(text -> {
                throw new IllegalArgumentException("QUITTANCE_OPERATOR_WEBSITE is '" + text + "': write an address as https://host/path");
            });
        }

        public static boolean isAddress(String text) {
            return text.matches("https?://\\S+");
        }
    }

    /** How it is recognised. @param color the brand's colour as {@code #rrggbb} */
    public record Look(String color, Optional<Logo> logo) {

        public Look {
            if (!color.matches("#[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException("QUITTANCE_OPERATOR_COLOR is '" + color + "': write it as #0b6e6e");
            }
        }
    }

    /** A picture without transparency, on white. @param width in pixels, as the height */
    public record Logo(byte[] png, int width, int height) {

        /** Another one for another picture, for an address that may be kept for a year. */
        public String version() {
            return Integer.toHexString(Arrays.hashCode(png));
        }
    }

    /** An IBAN without blanks and its BIC. */
    public record BankAccount(String iban, String bic) {

        private static final BigInteger CHECK = BigInteger.valueOf(97);

        public BankAccount {
            iban = iban.replace(" ", "");
            if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}") || !hasCheckDigits(iban)) {
                throw new IllegalArgumentException("QUITTANCE_OPERATOR_IBAN is '" + iban + "': it is no IBAN");
            }
        }

        /** ISO 7064 mod 97-10, letters counted from A = 10. */
        private static boolean hasCheckDigits(String iban) {
            StringBuilder digits = new StringBuilder();
            (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
            return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
        }
    }

    /** Without one of them nobody can be named as seller in an electronic invoice (EN 16931, BR-CO-26). */
    public boolean isRegistered() {
        return siren().isPresent() || vatNumber().isPresent();
    }

    public Optional<String> siren() {
        return registration.siren();
    }

    public Optional<String> vatNumber() {
        return registration.vatNumber();
    }

    public Optional<String> phone() {
        return contact.phone();
    }

    public Optional<String> email() {
        return contact.email();
    }

    public String color() {
        return look.color();
    }
}
