package org.quittance.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Stands in for the operator component until it lands: the same settings, read from the environment. */
@Named("operator")
@ApplicationScoped
public class OperatorPlaceholder {

    public String getName() {
        return setting("NAME", "Quittance");
    }

    public List<String> getAddressLines() {
        String address = setting("ADDRESS", "");
        return address.isBlank() ? List.of() : List.of(address.split("\\|"));
    }

    public String getPhone() {
        return setting("PHONE", "");
    }

    public String getEmail() {
        return setting("EMAIL", "");
    }

    public String getColor() {
        return setting("COLOR", "#0b6b7a");
    }

    public String getSiren() {
        return setting("SIREN", "");
    }

    public String getVatNumber() {
        return setting("VAT", "");
    }

    public String getSourceUrl() {
        return setting("SOURCE_URL", "");
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv("QUITTANCE_OPERATOR_" + name)).orElse(otherwise);
    }
}
