package org.quittance.installation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quittance.customer.EmailAddress;
import org.quittance.operator.BrandColor;
import org.quittance.operator.CreditorIdentifier;
import org.quittance.operator.Operator;

/**
 * What an administrator types of the operator; empty where nothing is known.
 *
 * @param address its lines, as typed
 * @param color   {@code #rrggbb}
 * @param ics     as whom it collects
 */
public record SaidOperator(LocalDate validFrom, String name, String legalForm, String address, Numbers numbers, Reached reached,
        String color, String ics) implements Serializable {

    /** Where it is registered. */
    public record Numbers(String siren, String siret, String vatNumber) implements Serializable {

        public Numbers {
            siren = compact(siren);
            siret = compact(siret);
            vatNumber = compact(vatNumber);
        }
    }

    /** How customers reach it. */
    public record Reached(String phone, String email, String website) implements Serializable {

        public Reached {
            phone = plain(phone);
            email = plain(email);
            website = plain(website);
        }
    }

    private static final int MOST_LINES = 6;

    public SaidOperator {
        name = plain(name);
        legalForm = plain(legalForm);
        address = plain(address);
        color = plain(color).toLowerCase(Locale.ROOT);
        ics = compact(ics);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String compact(String typed) {
        return plain(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Everything that is wrong by itself, whatever stands in the database. */
    Set<OperatorFault> faults() {
        Set<OperatorFault> faults = EnumSet.noneOf(OperatorFault.class);
        add(faults, OperatorFault.NAME, name.isEmpty());
        add(faults, OperatorFault.ADDRESS, lines().isEmpty() || lines().size() > MOST_LINES);
        add(faults, OperatorFault.SIREN, known(numbers.siren()).filter(number -> !Operator.Registration.isSiren(number)).isPresent());
        add(faults, OperatorFault.SIRET, known(numbers.siret())
                .filter(number -> !Operator.Registration.isSiretOf(known(numbers.siren()), number)).isPresent());
        add(faults, OperatorFault.VAT_NUMBER, known(numbers.vatNumber())
                .filter(number -> !Operator.Registration.isVatNumberOf(known(numbers.siren()), number)).isPresent());
        add(faults, OperatorFault.EMAIL, known(reached.email()).filter(text -> EmailAddress.written(text).isEmpty()).isPresent());
        add(faults, OperatorFault.WEBSITE, known(reached.website()).filter(text -> !Operator.Contact.isAddress(text)).isPresent());
        add(faults, OperatorFault.COLOR, !isReadable(color));
        add(faults, OperatorFault.ICS, known(ics).filter(text -> !isCreditor(text)).isPresent());
        return faults;
    }

    private static void add(Set<OperatorFault> faults, OperatorFault fault, boolean there) {
        if (there) {
            faults.add(fault);
        }
    }

    private static boolean isReadable(String color) {
        return color.matches("#[0-9a-f]{6}") && BrandColor.of(color).contrastWith(BrandColor.WHITE) >= BrandColor.READABLE;
    }

    private static boolean isCreditor(String text) {
        try {
            new CreditorIdentifier(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private List<String> lines() {
        return Arrays.stream(address.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** @param fixed what IT alone sets, @param logo the one that it keeps */
    Operator operator(Operator fixed, Optional<Operator.Logo> logo) {
        return new Operator(name, lines(),
                new Operator.Registration(known(legalForm), known(numbers.siren()), known(numbers.siret()), known(numbers.vatNumber())),
                new Operator.Contact(known(reached.phone()), known(reached.email()), known(reached.website())),
                new Operator.Look(color, logo), fixed.publicUrl(), fixed.sourceUrl());
    }

    Optional<CreditorIdentifier> creditor() {
        return known(ics).map(CreditorIdentifier::new);
    }
}
