package org.quittance.web.component;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.operator.Operator;
import org.quittance.operator.Settings;

/** What pages say of the operator; empty where nothing is said. */
@Named("operator")
@RequestScoped
public class Letterhead {

    @Inject
    private Settings settings;
    private Operator operator;

    private Operator said() {
        if (operator == null) {
            operator = settings.operator();
        }
        return operator;
    }

    public String getName() {
        return said().name();
    }

    public String getLegalForm() {
        return said().registration().legalForm().orElse("");
    }

    public List<String> getAddressLines() {
        return said().addressLines();
    }

    public String getPhone() {
        return said().phone().orElse("");
    }

    public String getEmail() {
        return said().email().orElse("");
    }

    public String getColor() {
        return said().color();
    }

    /** Where the logo of today is, for as long as it is the same; empty for the product's own mark. */
    public String getLogo() {
        return said().look().logo().map(logo -> "/look/logo.png?v=" + logo.version()).orElse("");
    }

    public String getSiren() {
        return said().siren().orElse("");
    }

    public String getSiret() {
        return said().registration().siret().orElse("");
    }

    public String getVatNumber() {
        return said().vatNumber().orElse("");
    }

    public String getWebsiteUrl() {
        return said().contact().website().orElse("");
    }

    public String getSourceUrl() {
        return said().sourceUrl().orElse("");
    }
}
