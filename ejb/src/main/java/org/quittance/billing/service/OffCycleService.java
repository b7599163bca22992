package org.quittance.billing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quittance.billing.AskedContract;
import org.quittance.billing.DueContracts;
import org.quittance.identity.Role;

/** Tells which contracts can be billed out of turn, before {@link BillingRunService} prepares their run. */
@Stateless
@RolesAllowed({Role.BILLING, Role.ADMINISTRATOR})
public class OffCycleService {

    /** As a column of a table or a line of a letter brings them along. */
    private static final String BETWEEN = "[\\s,;]+";

    @Inject
    private DueContracts contracts;

    /**
     * @param pasted numbers of contracts, each at most once counted
     * @param until  the first day that is not billed
     */
    public List<AskedContract> check(String pasted, LocalDate until) {
        return contracts.asked(Arrays.stream(pasted.strip().split(BETWEEN)).filter(number -> !number.isEmpty())
                .map(number -> number.toUpperCase(Locale.ROOT)).distinct().toList(), until);
    }
}
