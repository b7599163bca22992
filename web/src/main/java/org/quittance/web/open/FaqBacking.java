package org.quittance.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quittance.publication.InBoth;
import org.quittance.publication.PlainMarkup;
import org.quittance.publication.service.PublicationService;
import org.quittance.web.component.Language;

/** Questions often asked, by theme. */
@Named("openFaq")
@RequestScoped
public class FaqBacking {

    @EJB
    private PublicationService publications;
    @Inject
    private Language language;
    private List<PublicationService.Chapter> chapters;

    @PostConstruct
    void load() {
        chapters = publications.faq();
    }

    public List<PublicationService.Chapter> getChapters() {
        return chapters;
    }

    public String said(InBoth text) {
        return text.in(language.getLocale());
    }

    public List<PlainMarkup.Block> blocks(InBoth text) {
        return PlainMarkup.blocks(said(text));
    }
}
