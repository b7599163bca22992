package org.quittance.messaging.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.messaging.NoticeWording;
import org.quittance.messaging.NoticeWordings;
import org.quittance.messaging.OutboxMessage;

/** What notices say: as staff wrote them, else as delivered. */
@ApplicationScoped
public class NoticeTemplates {

    private static final System.Logger LOG = System.getLogger(NoticeTemplates.class.getName());

    @Inject
    private NoticeWordings wordings;

    /** All that counts now, for any number of notices; one query. */
    public Today today() {
        return new Today(wordings.latest().stream().filter(wording -> !wording.isAsDelivered())
                .collect(Collectors.toMap(wording -> name(wording.notice(), wording.language()), wording -> wording)));
    }

    private static String name(String key, String language) {
        return key + "_" + language;
    }

    /** @param edited by key and language; all others are as delivered */
    public record Today(Map<String, NoticeWording> edited) {

        /** Null for one as delivered. */
        public NoticeWording edited(String key, Locale language) {
            return edited.get(name(key, language.getLanguage()));
        }

        public NoticeTemplate of(String key, Locale language) {
            NoticeWording wording = edited(key, language);
            return wording == null ? NoticeTemplate.delivered(key, language)
                    : new NoticeTemplate(language, wording.subject(), wording.body());
        }

        /** A text that fails with facts that no preview had is not the reader's concern: he has the delivered one. */
        OutboxMessage.Text fill(String key, Locale language, Map<String, String> facts) {
            try {
                return of(key, language).fill(facts);
            } catch (UnfitTemplateException e) {
                LOG.log(System.Logger.Level.ERROR, "notice " + key + " in " + language + " goes out as delivered", e);
                return NoticeTemplate.delivered(key, language).fill(facts);
            }
        }
    }
}
