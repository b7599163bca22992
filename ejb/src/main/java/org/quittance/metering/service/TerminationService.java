package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.identity.Role;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.service.TerminationException.Fault;

/** Ends a contract together with what its meter showed, so that its final bill can be made. */
@Stateless
@RolesAllowed({Role.ADVISER, Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR, Role.SYSTEM})
public class TerminationService {

    @Inject
    private Contracts contracts;
    @Inject
    private ReadingBook book;
    @Inject
    private Clock clock;
    @Inject
    private Principal caller;

    /**
     * @param end     the first day that is not supplied any more
     * @param closing what registers showed as that day began, by their identifiers; those nobody read are left out
     * @param origin  of these
     * @return the indexes that are held, empty if all are believed
     * @throws TerminationException if it has ended, has not begun, would end in more than a year, or an index cannot be
     */
    public List<Recorded> terminate(String number, LocalDate end, Map<Long, BigDecimal> closing, ReadingOrigin origin) {
        Contract contract = contracts.numbered(number);
        if (contract.endDate() != null) {
            throw new TerminationException(Fault.ENDED, contract.endDate().minusDays(1));
        }
        if (!end.isAfter(contract.startDate())) {
            throw new TerminationException(Fault.BEFORE_START, contract.startDate());
        }
        LocalDate furthest = LastDays.furthest(LocalDate.now(clock));
        if (end.isAfter(furthest)) {
            throw new TerminationException(Fault.TOO_FAR, furthest);
        }
        if (!closing.isEmpty() && end.isAfter(LocalDate.now(clock))) {
            throw new TerminationException(Fault.INDEX_TO_COME, end);
        }
        contract.terminate(end);
        return close(end, closing, origin);
    }

    /** The same with what somebody of the operator read. */
    public List<Recorded> terminate(String number, LocalDate end, Map<Long, BigDecimal> closing) {
        return terminate(number, end, closing, ReadingOrigin.MEASURED);
    }

    private List<Recorded> close(LocalDate end, Map<Long, BigDecimal> closing, ReadingOrigin origin) {
        List<Recorded> held = new ArrayList<>();
        new TreeMap<>(closing).forEach((register, index) -> {
            try {
                Recorded recorded = book.record(
                        new ReadingBook.Told(register, end, index, origin, null), caller.getName());
                if (recorded.isHeld()) {
                    held.add(recorded);
                }
            } catch (ImpossibleReadingException e) {
                throw new TerminationException(Fault.INDEX, null);
            }
        });
        return held;
    }
}
