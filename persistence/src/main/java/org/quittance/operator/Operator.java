package org.quittance.operator;

import java.util.List;
import java.util.Optional;

/**
 * Who sells the services: what the heading of every page and document says. What is not known is left out, never
 * invented.
 *
 * @param color the brand's colour as {@code #rrggbb}
 * @param publicUrl address of the portal without a slash at the end
 */
public record Operator(
        String name,
        List<String> addressLines,
        Optional<String> siren,
        Optional<String> vatNumber,
        Optional<String> phone,
        Optional<String> email,
        String color,
        String publicUrl) {

    public Operator {
        if (!color.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("QUITTANCE_OPERATOR_COLOR is '" + color + "': write it as #0b6e6e");
        }
        addressLines = List.copyOf(addressLines);
    }
}
