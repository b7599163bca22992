package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.quittance.contract.OffPeakChoices;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.messaging.service.Phrases;
import org.quittance.request.RequestItem;

/** The off-peak hours that the network gives, as a form shows and keeps them. */
@ApplicationScoped
class NetworkHours {

    @Inject
    private OffPeakChoices choices;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    /** All but those that the contract has. */
    FormField field(Optional<OffPeakSchedule> had) {
        Phrases words = Phrases.of("org.quittance.request.service.request", Locale.forLanguageTag(current.login().language()));
        return FormField.choice(RequestItem.HOURS, choices.on(LocalDate.now(clock)).stream()
                .filter(hours -> had.filter(before -> before.text().equals(hours.text())).isEmpty())
                .map(hours -> new FormField.Choice(hours.text(), read(hours, words), null)).toList());
    }

    private static String read(OffPeakSchedule hours, Phrases words) {
        return hours.summer().equals(hours.winter()) ? windows(hours.summer())
                : words.text("hours_by_season", windows(hours.summer()), windows(hours.winter()));
    }

    private static String windows(OffPeakHours hours) {
        return hours.text().replace("-", "–").replace(";", " + ");
    }
}
