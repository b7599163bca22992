package org.quittance.installation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.quittance.identity.Role;
import org.quittance.operator.JobExecutions;
import org.quittance.operator.JobRow;
import org.quittance.operator.service.TimerBeats;

/**
 * The work that goes on by itself. Nothing is begun again from here: what a job works for knows best how to go on, and its page
 * has the button.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class JobsService {

    private static final int OF_EACH = 5;

    @Inject
    private JobExecutions executions;
    @Inject
    private TimerBeats beats;

    public List<JobRow> jobs() {
        return executions.latest(OF_EACH);
    }

    /** Of this server. */
    public List<TimerBeats.Beat> timers() {
        return beats.last();
    }
}
