package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.billing.ConsumptionAlert;
import org.quittance.billing.Invoices;
import org.quittance.billing.LeakRelief;
import org.quittance.billing.Leaks;
import org.quittance.document.Written;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.messaging.service.Phrases;

/** Takes off a bill what ran out of a leak that has been repaired. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.ADMINISTRATOR})
public class LeakService {

    @Inject
    private Leaks leaks;
    @Inject
    private Invoices invoices;
    @Inject
    private CorrectionService corrections;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /** What the signed-in customer was told of and can still show a certificate for. */
    @RolesAllowed(Role.CUSTOMER)
    public List<Leaks.Told> mine() {
        return leaks.open(current.visible(), LocalDate.now(clock));
    }

    /** Of the days of a contract that begin then; empty if nothing was told of them, or the relief was granted before. */
    public Optional<ConsumptionAlert> alert(String contract, LocalDate from) {
        return leaks.alert(contract, from).filter(alert -> !leaks.isRelieved(alert));
    }

    /**
     * Bills the days once more without what is not owed; like every correction, billing approves and issues the drafts.
     *
     * @return the identifier of the relief
     * @throws NothingToCreditException  if the bill is being corrected, or was in part
     * @throws NotBillableAgainException if a contract of the bill cannot be billed today
     */
    public long relieve(ConsumptionAlert alert) {
        String number = leaks.billedBy(alert).orElseThrow(() -> new NothingToCreditException("-"));
        LeakRelief relief = new LeakRelief(alert, caller.getName(), clock.instant());
        leaks.add(relief);
        corrections.cancelAndRebill(number, reason(number, relief));
        return relief.id();
    }

    private String reason(String number, LeakRelief relief) {
        Locale language = Locale.forLanguageTag(invoices.numbered(number).orElseThrow().buyer().language());
        return Phrases.of("org.quittance.billing.service.leak", language)
                .text("reason", Written.in(language).quantity(relief.water(), "m³", 3));
    }
}
