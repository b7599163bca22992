package org.quittance.publication.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quittance.customer.Address;
import org.quittance.identity.Role;
import org.quittance.publication.Editing;
import org.quittance.publication.FaqEntry;
import org.quittance.publication.InBoth;
import org.quittance.publication.Publications;
import org.quittance.publication.ServiceNotice;
import org.quittance.publication.Site;

/** Staff write what everybody may read; it is published as soon as it is saved. An identifier of null makes something new. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.ADMINISTRATOR, Role.SYSTEM})
public class PublishingService {

    private static final int MOST = 200;

    @Inject
    private Publications publications;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    public List<FaqEntry> faq() {
        return publications.faq();
    }

    public List<Site> sites() {
        return publications.sites();
    }

    public List<ServiceNotice> notices() {
        return publications.allNotices(MOST);
    }

    public Optional<FaqEntry> question(long id) {
        return publications.find(FaqEntry.class, id);
    }

    public Optional<Site> site(long id) {
        return publications.find(Site.class, id);
    }

    public Optional<ServiceNotice> notice(long id) {
        return publications.find(ServiceNotice.class, id);
    }

    public void write(Long id, FaqEntry.Theme theme, int position, InBoth question, InBoth answer) {
        if (id == null) {
            publications.add(new FaqEntry(theme, position, question, answer, editing()));
        } else {
            question(id).orElseThrow().write(theme, position, question, answer, editing());
        }
    }

    /** @param phone may be null */
    public void write(Long id, String name, Address address, String phone, InBoth hours) {
        if (id == null) {
            publications.add(new Site(name, address, phone, hours, editing()));
        } else {
            site(id).orElseThrow().write(name, address, phone, hours, editing());
        }
    }

    public void write(Long id, ServiceNotice.Kind kind, ServiceNotice.Span span, InBoth title, InBoth text) {
        if (id == null) {
            publications.add(new ServiceNotice(kind, span, title, text, editing()));
        } else {
            notice(id).orElseThrow().write(kind, span, title, text, editing());
        }
    }

    public void removeQuestion(long id) {
        question(id).ifPresent(publications::remove);
    }

    public void removeSite(long id) {
        site(id).ifPresent(publications::remove);
    }

    public void removeNotice(long id) {
        notice(id).ifPresent(publications::remove);
    }

    private Editing editing() {
        return new Editing(caller.getName(), clock.instant());
    }
}
