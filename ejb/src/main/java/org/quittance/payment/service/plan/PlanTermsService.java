package org.quittance.payment.service.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.identity.Role;
import org.quittance.payment.InstalmentPlans;
import org.quittance.payment.InstalmentTerms;
import org.quittance.tariff.Offer;
import org.quittance.tariff.Tariffs;

/** What offers let their customers agree on who want to pay month by month, and when the next year's plan is told: dated. */
@Stateless
@RolesAllowed({Role.PAYMENTS, Role.ADMINISTRATOR})
public class PlanTermsService {

    @Inject
    private InstalmentPlans plans;
    @Inject
    private Tariffs tariffs;
    @Inject
    private Clock clock;

    /** @param terms null for an offer that has no monthly plan */
    public record Offered(Offer offer, InstalmentTerms terms) {
    }

    /** Every offer with all its terms, those that begin last first; two queries. */
    public List<Offered> all() {
        Map<String, List<InstalmentTerms>> terms = plans.terms().stream().collect(Collectors.groupingBy(InstalmentTerms::offerCode));
        return tariffs.offers().stream().flatMap(offer -> terms.containsKey(offer.code())
                ? terms.get(offer.code()).stream().map(one -> new Offered(offer, one))
                : Stream.of(new Offered(offer, null))).toList();
    }

    /**
     * Terms from a day to come on; plans that run keep what they agreed on.
     *
     * @return whether they begin then: after today, and no others of the offer do
     */
    public boolean begin(InstalmentTerms terms) {
        if (!terms.validFrom().isAfter(LocalDate.now(clock)) || plans.beginOn(terms.offerCode(), terms.validFrom())) {
            return false;
        }
        plans.add(terms);
        return true;
    }
}
