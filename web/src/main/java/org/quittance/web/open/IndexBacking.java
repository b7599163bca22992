package org.quittance.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.publication.InBoth;
import org.quittance.publication.service.PublicationService;
import org.quittance.web.component.Language;

/** The first page: what one finds here, and what does not run today. */
@Named("openIndex")
@RequestScoped
public class IndexBacking {

    @EJB
    private PublicationService publications;
    @Inject
    private Language language;
    private List<PublicationService.Told> current;

    @PostConstruct
    void load() {
        current = publications.current();
    }

    public List<PublicationService.Told> getCurrent() {
        return current;
    }

    public String said(InBoth text) {
        return text.in(language.getLocale());
    }
}
