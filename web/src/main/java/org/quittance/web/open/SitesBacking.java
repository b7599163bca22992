package org.quittance.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.publication.InBoth;
import org.quittance.publication.PlainMarkup;
import org.quittance.publication.Site;
import org.quittance.publication.service.PublicationService;
import org.quittance.web.component.Language;

/** Where to find the operator, and what it says of its services. */
@Named("openSites")
@RequestScoped
public class SitesBacking {

    @EJB
    private PublicationService publications;
    @Inject
    private Language language;
    private List<Site> sites;
    private List<PublicationService.Told> notices;

    @PostConstruct
    void load() {
        sites = publications.sites();
        notices = publications.notices();
    }

    public List<Site> getSites() {
        return sites;
    }

    public List<PublicationService.Told> getNotices() {
        return notices;
    }

    public String said(InBoth text) {
        return text.in(language.getLocale());
    }

    public List<PlainMarkup.Block> blocks(InBoth text) {
        return PlainMarkup.blocks(said(text));
    }
}
