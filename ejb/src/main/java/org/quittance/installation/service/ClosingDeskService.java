package org.quittance.installation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.operator.Closing;
import org.quittance.operator.Closing.Days;
import org.quittance.operator.Closings;

/** Administrators say when the operator is closed; what has begun stays as it was. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ClosingDeskService {

    @Inject
    private Closings closings;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /** Not over yet, the first first. */
    public List<Closing> coming() {
        return closings.from(today());
    }

    /** @return whether it was taken: not if it begins before today, or meets another one */
    public boolean close(Days days, String label) {
        boolean free = !days.first().isBefore(today()) && coming().stream().map(Closing::days).noneMatch(days::meets);
        if (free) {
            closings.add(new Closing(days, label, caller.getName(), clock.instant()));
        }
        return free;
    }

    /** @return whether it was taken back: not once it has begun */
    public boolean open(long id) {
        return closings.of(id).filter(closing -> closing.days().first().isAfter(today())).map(closing -> {
            closings.remove(closing);
            return true;
        }).orElse(false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
