package org.quittance.request.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quittance.customer.Customer;
import org.quittance.customer.Customers;
import org.quittance.document.Written;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.messaging.service.Phrases;
import org.quittance.messaging.service.TemplateSandbox;
import org.quittance.messaging.service.UnfitTemplateException;
import org.quittance.operator.Settings;
import org.quittance.request.AnswerTemplate;
import org.quittance.request.AnswerTemplate.Words;
import org.quittance.request.AnswerTemplates;
import org.quittance.request.Request;
import org.quittance.request.Requests;

/** Staff keep what they answer again and again, and begin an answer with it. Nothing is stored that cannot be filled. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR})
public class AnswerTemplateService {

    @Inject
    private AnswerTemplates templates;
    @Inject
    private Requests requests;
    @Inject
    private Customers customers;
    @Inject
    private CurrentLogin current;
    @Inject
    private Settings settings;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /** By title. */
    public List<AnswerTemplate> all() {
        return templates.all();
    }

    public Optional<AnswerTemplate> of(long id) {
        return templates.of(id);
    }

    /** What texts may name, each with a sample. */
    public Map<String, String> fields() {
        return Map.of("name", "Camille Martin", "number", "1234", "kind", "question", "day", "05/12/2026",
                "adviser", current.login().displayName(), "operator", settings.operator().name());
    }

    /**
     * @param id null for a new one
     * @return whether it is stored; not if another one is called the same
     * @throws UnfitTemplateException if a text cannot be filled
     */
    public boolean write(Long id, Words words) {
        TemplateSandbox.fill(UnfitTemplateException.Part.BODY, words.french(), fields());
        TemplateSandbox.fill(UnfitTemplateException.Part.BODY, words.english(), fields());
        if (templates.titled(words.title()).filter(same -> !same.id().equals(id)).isPresent()) {
            return false;
        }
        if (id == null) {
            templates.add(new AnswerTemplate(words, caller.getName(), clock.instant()));
        } else {
            templates.of(id).orElseThrow().write(words, caller.getName(), clock.instant());
        }
        return true;
    }

    public void remove(long id) {
        templates.of(id).ifPresent(templates::remove);
    }

    /** The beginning of an answer to a request, in its customer's language; empty if there is no such template or request. */
    public Optional<String> answer(long template, long request) {
        return templates.of(template).flatMap(found -> requests.of(request).map(asked -> filled(found.words(), asked)));
    }

    private String filled(Words words, Request asked) {
        Customer customer = customers.known(asked.customerId());
        Locale language = Locale.forLanguageTag(customer.language());
        return TemplateSandbox.fill(UnfitTemplateException.Part.BODY, words.in(language), Map.of("name", customer.name(),
                "number", String.valueOf(asked.id()), "day", Written.in(language).date(asked.deadline()),
                "kind", Phrases.of("org.quittance.request.service.request", language).text("kind_" + asked.kind()),
                "adviser", current.login().displayName(), "operator", settings.operator().name()));
    }
}
