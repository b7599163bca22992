package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Delegation until(LocalDate lastDay) {
        return new Delegation(7, new Delegation.Terms(" Zoe@Example.org ", Delegation.Scope.READ, lastDay), "camille", NOW);
    }

    @Test
    void namesTheAddressAsSomebodySignsInWithIt() {
        assertThat(until(null).email()).isEqualTo("zoe@example.org");
    }

    @Test
    void countsOnItsLastDayAndNotAfterwards() {
        assertThat(until(TODAY).isOpen(TODAY)).isTrue();
        assertThat(until(TODAY).isOpen(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void withoutALastDayCountsUntilItIsTakenBack() {
        Delegation delegation = until(null);
        assertThat(delegation.isOpen(TODAY.plusYears(30))).isTrue();
        delegation.end("camille", NOW);
        assertThat(delegation.isOpen(TODAY)).isFalse();
    }

    @Test
    void anAddressIsProvedByALinkThatWasSentThere() {
        Login byLetter = Login.ofCustomer("zoe@example.org", "Zoé", "fr", "hash", 7).withoutProof();
        assertThat(byLetter.addressUnproved()).isTrue();
        byLetter.choosePassword("another");
        assertThat(byLetter.addressUnproved()).isFalse();
    }

    @Test
    void aVisitNeedsAReason() {
        Login staff = Login.ofStaff("conseil", "Élise", "fr", "hash", Role.ADVISER);
        assertThatThrownBy(() -> new Visit(7, staff, " ", NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Visit(7, staff, " a call ", NOW).reason()).isEqualTo("a call");
    }

    @Test
    void onlyHoldersAndThoseWithAllRightsChangeAnything() {
        assertThat(Access.Kind.values()).filteredOn(kind -> !new Access(7, "C7", "Zoé", kind).readOnly())
                .containsExactly(Access.Kind.HOLDER, Access.Kind.FULL);
    }
}
