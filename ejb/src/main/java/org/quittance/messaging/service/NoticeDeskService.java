package org.quittance.messaging.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quittance.identity.Role;
import org.quittance.messaging.NoticeWording;
import org.quittance.messaging.NoticeWording.Words;
import org.quittance.messaging.NoticeWordings;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.OutboxMessages;
import org.quittance.operator.Settings;

/** The office's desk for what notices say. Nothing is stored or sent that does not fill with the sample facts. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class NoticeDeskService {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final int MOST_VERSIONS = 20;

    @Inject
    private NoticeTemplates templates;
    @Inject
    private NoticeWordings wordings;
    @Inject
    private OutboxMessages outbox;
    @Inject
    private Principal caller;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * A notice in a language, as the office lists it.
     *
     * @param subject filled with the sample facts, as far as it can be
     * @param opening what it says first, which tells notices of one subject apart
     * @param edited  the version that counts; null for the delivered text
     */
    public record Line(String key, String language, String subject, String opening, NoticeWording edited) {
    }

    /** Of every notice, in both languages; one query. */
    public List<Line> lines() {
        NoticeTemplates.Today today = templates.today();
        String operator = settings.operator().name();
        return NoticeFields.notices().stream().flatMap(key -> LANGUAGES.stream()
                .map(language -> line(key, today.of(key, language), today.edited(key, language), operator))).toList();
    }

    private static Line line(String key, NoticeTemplate template, NoticeWording edited, String operator) {
        String language = template.language().getLanguage();
        try {
            OutboxMessage.Text filled = template.fill(NoticeFields.of(key).samples(template.language(), operator));
            return new Line(key, language, filled.subject(), opening(filled.body()), edited);
        } catch (UnfitTemplateException e) {
            return new Line(key, language, template.subject(), "", edited);
        }
    }

    /** The first paragraph below the salutation. */
    private static String opening(String body) {
        String[] paragraphs = body.split("\\n\\s*\\n", 3);
        return paragraphs.length > 1 ? paragraphs[1].strip() : body.strip();
    }

    /** Nothing if there is no such notice, or we do not speak the language. */
    public Optional<NoticeTemplate> template(String key, String language) {
        return LANGUAGES.stream().filter(one -> one.getLanguage().equals(language)).findFirst()
                .filter(one -> NoticeFields.notices().contains(key)).map(one -> templates.today().of(key, one));
    }

    /** The latest first. */
    public List<NoticeWording> versions(String key, Locale language) {
        return wordings.versions(key, language, MOST_VERSIONS);
    }

    /** @throws UnfitTemplateException if it cannot be filled */
    public OutboxMessage.Text preview(String key, NoticeTemplate template) {
        return template.fill(samples(key, template.language()));
    }

    /** What the facts that a notice may use could be, by the names of their fields. */
    public Map<String, String> samples(String key, Locale language) {
        return NoticeFields.of(key).samples(language, settings.operator().name());
    }

    /** @throws UnfitTemplateException if it cannot be filled; nothing is stored then */
    public void write(String key, NoticeTemplate template) {
        preview(key, template);
        add(key, template.language(), new Words(template.subject(), template.body()));
    }

    public void goBackToDelivered(String key, Locale language) {
        add(key, language, Words.AS_DELIVERED);
    }

    private void add(String key, Locale language, Words words) {
        wordings.add(new NoticeWording(key, language, words, caller.getName(), clock.instant()));
    }

    /**
     * Sends the preview to who asks for it; to the operator's own address for who signs in by a short name.
     *
     * @return the address; empty if there is none
     * @throws UnfitTemplateException if it cannot be filled
     */
    public Optional<String> sendToMe(String key, NoticeTemplate template) {
        OutboxMessage.Text text = preview(key, template);
        Optional<String> address = Optional.of(caller.getName()).filter(name -> name.contains("@")).or(() -> settings.operator().email());
        address.ifPresent(to -> outbox.add(OutboxMessage.toLogin(OutboxMessage.Kind.NOTICE_TEST, to, text, clock.instant())));
        return address;
    }
}
