package org.quittance.web.component;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.operator.Operator;
import org.quittance.operator.Settings;

/** What pages say of the operator; empty where the settings say nothing. */
@Named("operator")
@ApplicationScoped
public class Letterhead {

    @Inject
    private Settings settings;
    private Operator operator;

    @PostConstruct
    void read() {
        operator = settings.operator();
    }

    public String getName() {
        return operator.name();
    }

    public List<String> getAddressLines() {
        return operator.addressLines();
    }

    public String getPhone() {
        return operator.phone().orElse("");
    }

    public String getEmail() {
        return operator.email().orElse("");
    }

    public String getColor() {
        return operator.color();
    }

    public String getSiren() {
        return operator.siren().orElse("");
    }

    public String getVatNumber() {
        return operator.vatNumber().orElse("");
    }

    public String getWebsiteUrl() {
        return settings.websiteUrl().orElse("");
    }

    public String getSourceUrl() {
        return operator.sourceUrl().orElse("");
    }
}
