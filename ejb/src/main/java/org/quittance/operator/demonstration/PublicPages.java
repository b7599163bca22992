package org.quittance.operator.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.quittance.customer.Address;
import org.quittance.customer.Customers;
import org.quittance.publication.FaqEntry;
import org.quittance.publication.InBoth;
import org.quittance.publication.ServiceNotice;
import org.quittance.publication.service.PublishingService;

/** What staff of the demonstration have published, and customers who said that their details are right: all but one. */
@ApplicationScoped
public class PublicPages {

    private static final String ASKED_AGAIN = "C100032";

    @Inject
    private PublishingService publishing;
    @Inject
    private Customers customers;
    @Inject
    private Clock clock;

    void publish() {
        Arrivals.rows("faq.csv", PublicPages::question).forEach(one ->
                publishing.write(null, one.theme(), one.position(), one.question(), one.answer()));
        publishing.write(null, "Agence du Val Clair", new Address("4 place du Marché", null, "63200", "Riom"),
                "04 73 00 00 00", new InBoth("Du lundi au vendredi : 9 h – 12 h, 14 h – 17 h\nSamedi : 9 h – 12 h",
                        "Monday to Friday: 9 am – noon, 2 pm – 5 pm\nSaturday: 9 am – noon"));
        publishing.write(null, "Parc de la Gare", new Address("Place de la Gare", null, "63200", "Riom"), null,
                new InBoth("Ouvert jour et nuit. Accueil : 7 h – 20 h", "Open day and night. Desk: 7 am – 8 pm"));
        Instant now = clock.instant();
        publishing.write(null, ServiceNotice.Kind.WORKS,
                new ServiceNotice.Span(now.plus(Duration.ofDays(4)), now.plus(Duration.ofDays(4)).plus(Duration.ofHours(6))),
                new InBoth("Eau coupée rue des Tilleuls", "No water in rue des Tilleuls"),
                new InBoth("Nous remplaçons une conduite. L’eau peut rester trouble une heure après la remise en service.",
                        "We replace a pipe. The water may stay cloudy for an hour after it is back."));
    }

    private record Question(FaqEntry.Theme theme, int position, InBoth question, InBoth answer) {
    }

    private static Question question(NamedCsvRecord row) {
        return new Question(FaqEntry.Theme.valueOf(row.getField("theme")), Integer.parseInt(row.getField("position")),
                new InBoth(row.getField("question_fr"), row.getField("question_en")),
                new InBoth(row.getField("answer_fr"), row.getField("answer_en")));
    }

    @Transactional
    public void confirmDetails(Collection<Subscriber> subscribers) {
        LocalDate today = LocalDate.now(clock);
        subscribers.stream().map(Subscriber::number).filter(number -> !number.equals(ASKED_AGAIN))
                .forEach(number -> customers.find(number).ifPresent(one -> one.confirmDetails(today)));
    }
}
