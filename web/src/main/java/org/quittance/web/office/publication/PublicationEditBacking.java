package org.quittance.web.office.publication;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Telephones;
import org.quittance.publication.FaqEntry;
import org.quittance.publication.ServiceNotice;
import org.quittance.publication.service.PublishingService;
import org.quittance.web.converter.Texts;
import org.quittance.web.office.Reply;

/** Writes a question with its answer, a site, or a notice about the service; which stands in the address. */
@Named("officePublicationEdit")
@ViewScoped
public class PublicationEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PublishingService publishing;
    @Inject
    private Clock clock;
    private String kind;
    private Long id;
    private PublicationEntry entry;

    public void load() {
        entry = new PublicationEntry(LocalDate.now(clock));
        boolean there = switch (String.valueOf(kind)) {
            case "question" -> id == null || filled(publishing.question(id).map(found -> {
                entry.fill(found);
                return found;
            }));
            case "site" -> id == null || filled(publishing.site(id).map(found -> {
                entry.fill(found);
                return found;
            }));
            case "notice" -> id == null || filled(publishing.notice(id).map(found -> {
                entry.fill(found, clock.getZone());
                return found;
            }));
            default -> false;
        };
        if (!there) {
            Reply.notFound();
        }
    }

    private static boolean filled(Optional<?> found) {
        return found.isPresent();
    }

    public String save() {
        switch (kind) {
            case "question" -> publishing.write(id, entry.getTheme(), entry.getPosition(), entry.head(), entry.text());
            case "site" -> publishing.write(id, entry.getHeadFr(), entry.getAddress().written(), phone(), entry.text());
            default -> {
                try {
                    publishing.write(id, entry.getKind(), entry.span(clock.getZone()), entry.head(), entry.text());
                } catch (IllegalArgumentException e) {
                    Reply.refused("office_publication_edit_backwards");
                    return null;
                }
            }
        }
        Reply.done("office_publication_edit_done");
        return "/office/publication/list?faces-redirect=true";
    }

    public String remove() {
        switch (kind) {
            case "question" -> publishing.removeQuestion(id);
            case "site" -> publishing.removeSite(id);
            default -> publishing.removeNotice(id);
        }
        Reply.done("office_publication_edit_removed");
        return "/office/publication/list?faces-redirect=true";
    }

    private String phone() {
        return entry.getPhone() == null ? null : Telephones.written(entry.getPhone()).orElse(null);
    }

    public void time(FacesContext faces, UIComponent field, String value) {
        if (value != null && !value.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw refusal(faces, "office_publication_edit_time_wrong");
        }
    }

    public void telephone(FacesContext faces, UIComponent field, String value) {
        if (value != null && Telephones.written(value).isEmpty()) {
            throw refusal(faces, "office_publication_edit_phone_wrong");
        }
    }

    private static ValidatorException refusal(FacesContext faces, String key) {
        String text = Texts.text(faces, key);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public List<FaqEntry.Theme> getThemes() {
        return List.of(FaqEntry.Theme.values());
    }

    public List<ServiceNotice.Kind> getKinds() {
        return List.of(ServiceNotice.Kind.values());
    }

    public PublicationEntry getEntry() {
        return entry;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
