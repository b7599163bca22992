package org.quittance.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.quittance.operator.Settings;

/**
 * Tells people from machines on the forms that anybody may send. A machine gives itself away by filling a field that nobody
 * sees, and by being quicker than anybody types; the first is to be told that all went well, the second to send again.
 */
@Named("openFormGuard")
@RequestScoped
public class FormGuard {

    @Inject
    private FormAge ages;
    @Inject
    private Settings settings;
    private String website;
    private String stamp;

    /** Who has sent a form. */
    enum Sender {
        PERSON, MACHINE, TOO_QUICK
    }

    @PostConstruct
    void handOut() {
        stamp = ages.stamp();
    }

    /** A stamp that is worth nothing any more gives way to a new one. */
    Sender sender() {
        if (website != null && !website.isBlank()) {
            return Sender.MACHINE;
        }
        if (ages.of(stamp).filter(age -> age.compareTo(Duration.ofSeconds(settings.contactSeconds())) >= 0).isPresent()) {
            return Sender.PERSON;
        }
        stamp = ages.of(stamp).isPresent() ? stamp : ages.stamp();
        return Sender.TOO_QUICK;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getStamp() {
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }
}
