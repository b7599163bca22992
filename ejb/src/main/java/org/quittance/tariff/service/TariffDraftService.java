package org.quittance.tariff.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.quittance.identity.Role;
import org.quittance.tariff.PriceKey;
import org.quittance.tariff.PriceList;
import org.quittance.tariff.PriceTerms;
import org.quittance.tariff.StartRefusedException;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.TariffVersions;
import org.quittance.tariff.VersionPublished;

/**
 * Staff draft the next version of an offer and publish it for a day to come. Each act says which edition of the draft it
 * has seen, so that nobody undoes what somebody else has done in the meantime; a draft that is gone by then ends in an
 * {@link org.quittance.tariff.UnknownVersionException}.
 */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
public class TariffDraftService {

    @Inject
    private TariffVersions versions;
    @Inject
    private DraftFindings checks;
    @Inject
    private Event<VersionPublished> published;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** The draft as somebody has seen it. */
    public record Seen(long versionId, int edition) implements Serializable {
    }

    /**
     * Begins a draft with the prices of the offer's last version, for the first free first of a month.
     *
     * @return its identifier
     */
    public long draft(String offerCode) {
        versions.lockOffer(offerCode);
        List<TariffVersion> known = versions.of(offerCode);
        LocalDate last = known.isEmpty() ? today() : known.get(known.size() - 1).validFrom();
        LocalDate start = (last.isAfter(today()) ? last : today()).withDayOfMonth(1).plusMonths(1);
        TariffVersion draft = new TariffVersion(offerCode, start, "", act());
        if (!known.isEmpty()) {
            draft.price(known.get(known.size() - 1).prices(), act());
        }
        versions.add(draft);
        return draft.id();
    }

    /** @return the edition that came of it, as of all that follows */
    public int changeAmounts(Seen seen, Map<PriceKey, BigDecimal> amounts) {
        return change(seen, prices -> prices.at(amounts));
    }

    /** @throws org.quittance.tariff.UnknownPriceException if there is no such price */
    public int change(Seen seen, PriceKey key, PriceTerms price) {
        return change(seen, prices -> prices.with(key, price));
    }

    /** @throws org.quittance.tariff.DuplicatePriceException if there is such a price already */
    public int add(Seen seen, PriceTerms price) {
        return change(seen, prices -> prices.with(price));
    }

    /** @throws org.quittance.tariff.UnknownPriceException if there is no such price */
    public int remove(Seen seen, PriceKey key) {
        return change(seen, prices -> prices.without(key));
    }

    private int change(Seen seen, UnaryOperator<PriceList> verb) {
        TariffVersion draft = draft(seen);
        draft.price(verb.apply(new PriceList(draft.prices())).prices(), act());
        return draft.edition();
    }

    /**
     * @param source where the prices come from: a decision, or that they are the operator's own
     * @throws StartRefusedException if the draft cannot start on the day
     */
    public int startOn(Seen seen, LocalDate day, String source) {
        TariffVersion draft = draft(seen);
        requireFree(draft, day);
        draft.startOn(day, source, act());
        return draft.edition();
    }

    public void delete(Seen seen) {
        versions.remove(draft(seen));
    }

    /**
     * From now on the version never changes.
     *
     * @throws StartRefusedException     if its day is not to come, or a published version starts on it or later
     * @throws IncompleteTariffException if it could not bill every contract of its offer
     */
    public void publish(Seen seen) {
        TariffVersion draft = draft(seen);
        requireFree(draft, draft.validFrom());
        List<Finding> findings = checks.of(draft);
        if (!findings.isEmpty()) {
            throw new IncompleteTariffException(findings);
        }
        draft.publish(act());
        published.fire(new VersionPublished(draft.id()));
    }

    private TariffVersion draft(Seen seen) {
        TariffVersion draft = versions.locked(seen.versionId());
        draft.requireEdition(seen.edition());
        return draft;
    }

    private void requireFree(TariffVersion draft, LocalDate day) {
        if (!day.isAfter(today())) {
            throw new StartRefusedException(StartRefusedException.Reason.NOT_TO_COME, today());
        }
        versions.lockOffer(draft.offerCode());
        for (TariffVersion other : versions.of(draft.offerCode())) {
            boolean published = other.status() == TariffVersion.Status.PUBLISHED;
            if (published && !other.validFrom().isBefore(day)) {
                throw new StartRefusedException(StartRefusedException.Reason.BEFORE_PUBLISHED, other.validFrom());
            }
            if (!published && !other.id().equals(draft.id()) && other.validFrom().equals(day)) {
                throw new StartRefusedException(StartRefusedException.Reason.DRAFTED, day);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private TariffVersion.Act act() {
        return new TariffVersion.Act(caller.getName(), clock.instant());
    }
}
