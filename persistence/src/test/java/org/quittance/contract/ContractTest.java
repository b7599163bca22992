package org.quittance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.customer.Account;
import org.quittance.customer.Address;
import org.quittance.customer.Contact;
import org.quittance.customer.Customer;
import org.quittance.customer.PersonName;
import org.quittance.time.DateRange;

class ContractTest {

    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    /** The end is the first day not supplied any more; a contract that begins on the day or later has no days. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, , 2026-05-02, 2026-03-10/2026-05-02", "2026-03-10, 2026-04-01, 2026-05-02, 2026-03-10/2026-04-01",
        "2026-03-10, 2026-05-02, 2026-05-02, 2026-03-10/2026-05-02", "2026-03-10, 2026-06-01, 2026-05-02, 2026-03-10/2026-05-02",
        "2026-05-01, , 2026-05-02, 2026-05-01/2026-05-02", "2026-05-02, , 2026-05-02, ", "2027-01-01, , 2026-05-02, "})
    void isSuppliedFromItsStartUntilItsEnd(LocalDate start, LocalDate end, LocalDate before, String expected) {
        Contract contract = place(start);
        if (end != null) {
            contract.terminate(end);
        }
        assertThat(contract.suppliedBefore(before).map(days -> days.start() + "/" + days.end()).orElse(null))
                .isEqualTo(expected);
    }

    /** Who takes it back before its first day never has it. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, , 2026-03-09, TO_COME", "2026-03-10, , 2026-03-10, IN_FORCE", "2026-03-10, 2026-05-02, 2026-05-01, IN_FORCE",
        "2026-03-10, 2026-05-02, 2026-05-02, ENDED", "2026-03-10, 2026-05-02, 2026-03-09, TO_COME",
        "2026-03-10, 2026-02-01, 2026-02-01, ENDED"})
    void isToComeThenInForceThenEnded(LocalDate start, LocalDate end, LocalDate day, ContractState expected) {
        Contract contract = place(start);
        if (end != null) {
            contract.revoke(end);
        }
        assertThat(contract.stateOn(day)).isEqualTo(expected);
    }

    /** From its own first day to the end of that period, then period by period. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, , 2026-03-10/2026-04-01", "2026-03-01, , 2026-03-01/2026-04-01", "2026-12-31, , 2026-12-31/2027-01-01",
        "2026-03-10, 2026-04-01, 2026-04-01/2026-05-01", "2026-03-10, 2026-04-20, 2026-04-20/2026-05-01"})
    void isBilledFirstFromItsStart(LocalDate start, LocalDate billedUntil, String expected) {
        DateRange next = place(start).billedNext(Optional.ofNullable(billedUntil));
        assertThat(next.start() + "/" + next.end()).isEqualTo(expected);
    }

    @Test
    void isBilledNextForTheDaysThatAreSettledAtOnce() {
        Contract contract = place(LocalDate.of(2025, 11, 15));
        contract.settleAtEndOf(YEAR);
        assertThat(contract.billedNext(Optional.empty())).isEqualTo(YEAR);
    }

    @Test
    void settlesDaysAtOnceUntilItIsBilledByItsCycleAgain() {
        Contract contract = place(LocalDate.of(2026, 1, 1));
        assertThat(contract.settledAtOnce()).isEmpty();
        contract.settleAtEndOf(YEAR);

        assertThat(contract.settledAtOnce()).contains(YEAR);
        assertThatThrownBy(() -> contract.settleAtEndOf(YEAR)).isInstanceOf(IllegalStateException.class);
        contract.billByCycle();
        assertThat(contract.settledAtOnce()).isEmpty();
    }

    /** Not before it is billed at all, and not when it is over. */
    @Test
    void settlesOnlyDaysThatItBills() {
        assertThatThrownBy(() -> place(LocalDate.of(2026, 1, 2)).settleAtEndOf(YEAR))
                .isInstanceOf(IllegalArgumentException.class);
        Contract ended = place(LocalDate.of(2025, 1, 1));
        ended.terminate(LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> ended.settleAtEndOf(YEAR)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Contract place(LocalDate start) {
        Address address = new Address("8 rue des Tilleuls", null, "63200", "Val-Clair");
        Customer customer = Customer.person("C1", new PersonName("Mme", "Camille", "Martin"), address,
                new Contact(null, null, "fr"), Instant.EPOCH);
        return new ParkingContract("P1", new Account("A1", customer),
                new ServicePoint(ServicePoint.Kind.PARKING_PLACE, "PLACE-1", address),
                new Terms("PARKING", BillingCycle.MONTHLY, start), true);
    }
}
