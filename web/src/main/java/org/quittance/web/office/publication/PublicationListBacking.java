package org.quittance.web.office.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quittance.publication.FaqEntry;
import org.quittance.publication.ServiceNotice;
import org.quittance.publication.Site;
import org.quittance.publication.service.PublishingService;

/** Everything that is published, each with the way to change it. */
@Named("officePublicationList")
@RequestScoped
public class PublicationListBacking {

    @EJB
    private PublishingService publishing;
    @Inject
    private Clock clock;
    private List<FaqEntry> faq;
    private List<Site> sites;
    private List<ServiceNotice> notices;

    @PostConstruct
    void load() {
        faq = new ArrayList<>(publishing.faq());
        faq.sort(Comparator.comparing(FaqEntry::theme).thenComparing(FaqEntry::position).thenComparing(FaqEntry::id));
        sites = new ArrayList<>(publishing.sites());
        notices = new ArrayList<>(publishing.notices());
    }

    public List<FaqEntry> getFaq() {
        return faq;
    }

    public List<Site> getSites() {
        return sites;
    }

    public List<ServiceNotice> getNotices() {
        return notices;
    }

    public ServiceNotice.State state(ServiceNotice notice) {
        return notice.state(clock.instant());
    }
}
