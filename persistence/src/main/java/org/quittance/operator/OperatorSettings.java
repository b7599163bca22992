package org.quittance.operator;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Who the operator is by the settings of the installation. */
final class OperatorSettings {

    private static final String COLOR = "#0b6e6e";

    private OperatorSettings() {
    }

    /** @param text of a setting by its name, @throws IllegalArgumentException naming what cannot be understood */
    static Operator of(Function<String, Optional<String>> text, String publicUrl) {
        String[] address = text.apply("QUITTANCE_OPERATOR_ADDRESS").map(lines -> lines.split("\\|")).orElse(new String[0]);
        return new Operator(
                text.apply("QUITTANCE_OPERATOR_NAME").orElse("Quittance"),
                Arrays.stream(address).map(String::strip).toList(),
                new Operator.Registration(Optional.empty(), text.apply("QUITTANCE_OPERATOR_SIREN"), Optional.empty(),
                        text.apply("QUITTANCE_OPERATOR_VAT")),
                new Operator.Contact(text.apply("QUITTANCE_OPERATOR_PHONE"), text.apply("QUITTANCE_OPERATOR_EMAIL"),
                        text.apply("QUITTANCE_OPERATOR_WEBSITE")),
                new Operator.Look(text.apply("QUITTANCE_OPERATOR_COLOR").orElse(COLOR), Optional.empty()),
                publicUrl,
                text.apply("QUITTANCE_SOURCE_URL"));
    }

    /** @param text of a setting by its name, @throws IllegalArgumentException if it is no IBAN */
    static Optional<Operator.BankAccount> account(Function<String, Optional<String>> text) {
        return text.apply("QUITTANCE_OPERATOR_IBAN").map(iban ->
                new Operator.BankAccount(iban, text.apply("QUITTANCE_OPERATOR_BIC").orElse("")));
    }
}
