package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffLoginTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private static Login adviser() {
        return Login.ofStaff("elise@example.org", "Élise", "fr", "hash", Role.ADVISER);
    }

    @Test
    void hasTheRolesGivenAndNoOther() {
        Login login = adviser();
        login.workAs(Set.of(Role.BILLING, Role.PAYMENTS));
        assertThat(login.roles()).containsExactlyInAnyOrder(Role.BILLING, Role.PAYMENTS);
    }

    @Test
    void neverGetsARoleThatStaffDoNotHaveAndNeverNone() {
        for (Set<String> roles : Set.of(Set.of(Role.SYSTEM), Set.of(Role.ADVISER, Role.CUSTOMER), Set.<String>of())) {
            Login login = adviser();
            assertThatThrownBy(() -> login.workAs(roles)).isInstanceOf(IllegalArgumentException.class);
            assertThat(login.roles()).containsExactly(Role.ADVISER);
        }
    }

    @Test
    void whoIsACustomerTooStaysOne() {
        Login login = adviser();
        login.see(7);
        login.workAs(Set.of(Role.BILLING));
        assertThat(login.roles()).containsExactlyInAnyOrder(Role.BILLING, Role.CUSTOMER);
    }

    @Test
    void staysLockedUntilSomebodyUnlocks() {
        Login login = adviser();
        login.lock(NOW);
        login.lock(NOW.plusSeconds(60));
        assertThat(login.isLocked()).isTrue();
        login.unlock();
        assertThat(login.isLocked()).isFalse();
    }
}
