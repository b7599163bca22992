package org.quittance.request.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.RegisterRow;
import org.quittance.request.RequestItem;

class MoveOutTest {

    /** Sixty days before 21 November 2026 is 22 September; a year after it, minus the day it ends on, 20 November 2027. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-09-21, LONG_AGO",
        "2026-09-22, -",
        "2026-11-21, -",
        "2027-11-20, -",
        "2027-11-21, TOO_LATE"})
    void theLastDayMayBePastForAWhileAndLiesWithinAYear(String last, FormFault fault) {
        assertThat(MoveOut.dayFault(LocalDate.parse(last), LocalDate.of(2026, 11, 21), 60)).isEqualTo(Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @EnumSource(TimeClass.class)
    void everyClassOfTimeHasItsIndex(TimeClass timeClass) {
        assertThat(ToldIndexes.item(register(Flow.CONSUMPTION, timeClass))).isEqualTo(RequestItem.valueOf("INDEX_" + timeClass));
    }

    @ParameterizedTest
    @CsvSource({"WATER, INDEX_WATER", "INJECTION, INDEX_INJECTION"})
    void whatIsNotDrawnHasOneIndex(Flow flow, RequestItem item) {
        assertThat(ToldIndexes.item(register(flow, TimeClass.BASE))).isEqualTo(item);
    }

    private static RegisterRow register(Flow flow, TimeClass timeClass) {
        return new RegisterRow(1L, 1L, flow, timeClass, 5, BigDecimal.ONE);
    }
}
