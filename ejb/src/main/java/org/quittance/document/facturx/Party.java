package org.quittance.document.facturx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.document.pdf.InvoiceDocument.Recipient;
import org.quittance.document.pdf.InvoiceDocument.Seller;

/**
 * Seller or buyer.
 *
 * @param reference the number under which the other one knows it; optional
 * @param siren     nine digits; optional
 * @param vatNumber without blanks; optional
 */
record Party(String reference, String name, String siren, String vatNumber, Contact contact, List<String> address,
        String country) {

    private static final Pattern POSTCODE_AND_TOWN = Pattern.compile("(\\d{5}) (.+)");
    /** Where the operator is, and all it serves. */
    static final String OPERATORS_COUNTRY = "FR";
    /** ISO 6523: the SIREN in the register of the Insee. */
    private static final String SIREN_SCHEME = "0002";
    /** EAS: an address in the directory of French invoicing, which a SIREN is by itself. */
    private static final String DIRECTORY_SCHEME = "0225";
    private static final String E_MAIL_SCHEME = "EM";

    /** How to reach it; both optional. */
    record Contact(String phone, String email) {
    }

    static Party of(Seller operator) {
        return new Party(null, operator.name(), digits(operator.siren()), digits(operator.vatNumber()),
                new Contact(operator.phone(), operator.email()), operator.address(), OPERATORS_COUNTRY);
    }

    static Party of(Recipient customer) {
        return new Party(customer.reference(), customer.name(), digits(customer.siren()),
                digits(customer.tax().vatNumber()), new Contact(null, null), customer.address(), customer.tax().country());
    }

    private static String digits(String number) {
        return number == null || number.isBlank() ? null : number.replaceAll("\\s", "");
    }

    /** Whether it can be named as a seller (BR-CO-26). */
    boolean isRegistered() {
        return siren != null || vatNumber != null;
    }

    void writeTo(CiiWriter xml) {
        xml.text("ram:ID", reference);
        xml.text("ram:Name", name);
        if (siren != null) {
            xml.in("ram:SpecifiedLegalOrganization", () -> xml.text("ram:ID", siren, "schemeID", SIREN_SCHEME));
        }
        if (contact.phone() != null || contact.email() != null) {
            xml.in("ram:DefinedTradeContact", () -> writeContact(xml));
        }
        xml.in("ram:PostalTradeAddress", () -> writeAddress(xml, address, country));
        electronicAddress(xml);
        if (vatNumber != null) {
            xml.in("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", vatNumber, "schemeID", "VA"));
        }
    }

    private void writeContact(CiiWriter xml) {
        if (contact.phone() != null) {
            xml.in("ram:TelephoneUniversalCommunication", () -> xml.text("ram:CompleteNumber", contact.phone()));
        }
        if (contact.email() != null) {
            xml.in("ram:EmailURIUniversalCommunication", () -> xml.text("ram:URIID", contact.email()));
        }
    }

    /** @param lines as printed, postcode and town last */
    static void writeAddress(CiiWriter xml, List<String> lines, String country) {
        Optional<Matcher> town = lines.isEmpty() ? Optional.empty()
                : Optional.of(POSTCODE_AND_TOWN.matcher(lines.get(lines.size() - 1))).filter(Matcher::matches);
        List<String> street = town.isPresent() ? lines.subList(0, lines.size() - 1) : lines;
        town.ifPresent(found -> xml.text("ram:PostcodeCode", found.group(1)));
        xml.text("ram:LineOne", street.isEmpty() ? null : street.get(0));
        xml.text("ram:LineTwo", street.size() < 2 ? null : street.get(1));
        xml.text("ram:LineThree", street.size() < 3 ? null : String.join(", ", street.subList(2, street.size())));
        town.ifPresent(found -> xml.text("ram:CityName", found.group(2)));
        xml.text("ram:CountryID", country);
    }

    private void electronicAddress(CiiWriter xml) {
        if (siren != null) {
            xml.in("ram:URIUniversalCommunication", () -> xml.text("ram:URIID", siren, "schemeID", DIRECTORY_SCHEME));
        } else if (contact.email() != null) {
            xml.in("ram:URIUniversalCommunication",
                    () -> xml.text("ram:URIID", contact.email(), "schemeID", E_MAIL_SCHEME));
        }
    }

    /** BT-32, of a seller: whoever has no VAT number is known to the tax office by the SIREN. */
    void writeTaxOfficeNumberTo(CiiWriter xml) {
        if (vatNumber == null) {
            xml.in("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", siren, "schemeID", "FC"));
        }
    }
}
