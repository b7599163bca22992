package org.quittance.operator.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.service.ContractService;
import org.quittance.customer.service.CustomerService;
import org.quittance.identity.Role;
import org.quittance.identity.service.LoginService;
import org.quittance.metering.Register;
import org.quittance.metering.service.MeterService;

/** Customers come and go on the days that {@code customers.csv} tells. */
@ApplicationScoped
public class Arrivals {

    static final String PASSWORD = "val-clair-demonstration";

    @Inject
    private CustomerService customers;
    @Inject
    private ContractService contracts;
    @Inject
    private MeterService meters;
    @Inject
    private LoginService logins;
    @Inject
    private Clock clock;

    private final Map<String, Long> accounts = new HashMap<>();

    List<Household> households() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Arrivals.class.getResourceAsStream("customers.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().map(Household::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long account(Household household) {
        return accounts.get(household.number());
    }

    /** Those who start in the month are known from its first day on. */
    void of(YearMonth month, List<Household> households) {
        for (Household household : households) {
            if (YearMonth.from(household.start()).equals(month)) {
                arrive(household);
            }
            LocalDate end = household.end();
            if (end != null && YearMonth.from(end).equals(month)) {
                contracts.terminate(household.contractNumber(), end);
            }
        }
    }

    private void arrive(Household household) {
        long account = accounts.computeIfAbsent(household.number(), number ->
                customers.register(household.customer(clock.instant()), household.accountNumber()));
        contracts.open(ServicePoint.Kind.DELIVERY_POINT, household.pointReference(), household.address());
        contracts.conclude(household.contractNumber(), new ContractService.Place(account, household.pointReference()),
                household.terms(), household.supply(), household.schedules());
        String serial = "04" + household.pointReference().substring(4);
        meters.install(serial, household.pointReference(), household.start(),
                Register.Plate.of(household.option()));
    }

    void giveAccess(List<Household> households) {
        households.stream().filter(household -> household.login() != null).forEach(household ->
                logins.giveCustomerAccess(household.login(), household.displayName(), household.language(), PASSWORD,
                        household.number()));
        logins.giveStaffAccess("conseil", "Anaïs Conseillère", PASSWORD, Role.ADVISER);
        logins.giveStaffAccess("facturation", "Marc Facturier", PASSWORD, Role.BILLING);
    }
}
