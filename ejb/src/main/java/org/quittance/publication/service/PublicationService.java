package org.quittance.publication.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.publication.FaqEntry;
import org.quittance.publication.Publications;
import org.quittance.publication.ServiceNotice;
import org.quittance.publication.Site;

/** What everybody may read. */
@Stateless
@PermitAll
public class PublicationService {

    @Inject
    private Publications publications;
    @Inject
    private Clock clock;

    /** The questions of a theme, in their order. */
    public record Chapter(FaqEntry.Theme theme, List<FaqEntry> entries) {
    }

    /** A notice, and whether it is to come, holds now, or is over. */
    public record Told(ServiceNotice notice, ServiceNotice.State state) {
    }

    /** Themes that have questions, in the order of the enum. */
    public List<Chapter> faq() {
        var byTheme = publications.faq().stream().collect(Collectors.groupingBy(FaqEntry::theme));
        return Stream.of(FaqEntry.Theme.values()).filter(byTheme::containsKey)
                .map(theme -> new Chapter(theme, byTheme.get(theme))).toList();
    }

    public List<Site> sites() {
        return publications.sites();
    }

    public List<Told> notices() {
        Instant now = clock.instant();
        return publications.notices(now).stream().map(notice -> new Told(notice, notice.state(now))).toList();
    }

    /** Works and outages that hold now, for the first page. */
    public List<Told> current() {
        return notices().stream().filter(told -> told.state() == ServiceNotice.State.NOW
                && told.notice().kind() != ServiceNotice.Kind.NEWS).toList();
    }
}
