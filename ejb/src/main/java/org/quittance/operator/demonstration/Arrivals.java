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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.Supply;
import org.quittance.contract.SurplusContract;
import org.quittance.contract.service.ContractService;
import org.quittance.customer.service.CustomerService;
import org.quittance.identity.Role;
import org.quittance.identity.service.LoginService;
import org.quittance.identity.service.PasswordHashing;
import org.quittance.metering.Flow;
import org.quittance.metering.Register;
import org.quittance.metering.service.MeterService;

/** Customers come and go on the days that {@code customers.csv} and {@code services.csv} tell. */
@ApplicationScoped
public class Arrivals {

    static final String PASSWORD = "val-clair-demonstration";

    @Inject
    private PasswordHashing hashing;
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
        return rows("customers.csv", Household::new);
    }

    List<Subscription> services() {
        return rows("services.csv", Subscription::new);
    }

    static <T> List<T> rows(String file, Function<NamedCsvRecord, T> as) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Arrivals.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return rows.stream().map(as).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The customer's one account, from the first contract on. */
    long account(Subscriber subscriber) {
        return accounts.computeIfAbsent(subscriber.number(), number -> register(subscriber));
    }

    private long register(Subscriber subscriber) {
        long account = customers.register(subscriber.customer(clock.instant()), subscriber.accountNumber());
        if (subscriber.acceptsFiles()) {
            customers.say(subscriber.number(), true, LocalDate.now(clock));
        }
        return account;
    }

    /** Those who start in the month are known from its first day on. */
    void of(YearMonth month, List<Household> households, List<Subscription> services) {
        for (Household household : households) {
            if (YearMonth.from(household.start()).equals(month)) {
                arrive(household);
            }
            LocalDate end = household.end();
            if (end != null && YearMonth.from(end).equals(month)) {
                contracts.terminate(household.contractNumber(), end);
            }
        }
        services.stream().filter(service -> YearMonth.from(service.subscriber().start()).equals(month))
                .forEach(this::arrive);
    }

    private void arrive(Household household) {
        contracts.open(ServicePoint.Kind.DELIVERY_POINT, household.pointReference(), household.subscriber().address());
        contracts.conclude(household.contractNumber(),
                new ContractService.Place(account(household.subscriber()), household.pointReference()),
                household.terms(), household.supply(), household.schedules());
        meters.install(serial(household.pointReference()), household.pointReference(), household.start(),
                Register.Plate.of(household.option()));
    }

    private void arrive(Subscription service) {
        contracts.open(service.pointKind(), service.pointReference(), service.pointAddress());
        LocalDate start = service.subscriber().start();
        String point = service.pointReference();
        ContractService.Place place = new ContractService.Place(account(service.subscriber()), point);
        customers.billTogether(place.accountId(), service.isBilledTogether());
        switch (service.service()) {
            case WATER -> {
                contracts.concludeWater(service.contractNumber(), place, service.terms(), service.connection());
                meters.install("EA" + point.substring(3), point, start,
                        List.of(Register.Plate.of(Flow.WATER, WaterReports.DIGITS)));
            }
            case PARKING -> contracts.concludeParking(
                    service.contractNumber(), place, service.terms(), service.isLowUse(), service.badges());
            case STORAGE -> {
                contracts.concludeStorage(service.contractNumber(), place, service.terms(),
                        new Supply(service.powerKva(), PriceOption.BASE, NetworkOption.CU4), List.of(), service.panelKwc());
                meters.install(serial(point), point, start, List.of(
                        Register.Plate.of(PriceOption.BASE).get(0), Register.Plate.injection()));
            }
            case SURPLUS -> {
                boolean needsMandate = service.seller().status() != SurplusContract.SellerStatus.PRIVATE;
                contracts.concludeSurplus(service.contractNumber(), place, service.terms(), service.seller(),
                        needsMandate ? start : null);
                meters.install(serial(point), point, start, List.of(Register.Plate.injection()));
            }
            default -> throw new IllegalArgumentException("services.csv has no " + service.service());
        }
        contracts.groupAs(service.contractNumber(), service.group());
    }

    private static String serial(String pointReference) {
        return "04" + pointReference.substring(4);
    }

    /** All have one password, which is no secret: it is hashed once. */
    void giveAccess(Collection<Subscriber> subscribers) {
        String hash = hashing.hash(PASSWORD);
        subscribers.stream().filter(one -> one.login() != null).forEach(one ->
                logins.giveCustomerAccess(one.login(), one.displayName(), one.language(), hash, one.number()));
        logins.giveStaffAccess("conseil", "Anaïs Conseillère", hash, Role.ADVISER);
        logins.giveStaffAccess("facturation", "Marc Facturier", hash, Role.BILLING);
        logins.giveStaffAccess("comptable", "Inès Comptable", hash, Role.BILLING);
        logins.giveStaffAccess("paiements", "Lina Trésorière", hash, Role.PAYMENTS);
        logins.giveStaffAccess("tresorerie", "Yanis Trésorier", hash, Role.PAYMENTS);
        logins.giveStaffAccess("administration", "Hélène Directrice", hash, Role.ADMINISTRATOR);
    }
}
