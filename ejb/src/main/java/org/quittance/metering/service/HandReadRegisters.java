package org.quittance.metering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quittance.contract.Contract;
import org.quittance.contract.ServiceKind;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.LoadCurves;
import org.quittance.metering.Meters;
import org.quittance.metering.RegisterRow;

/** Tells the registers that people read: a meter that sends its load curve needs nobody to read it. */
@ApplicationScoped
public class HandReadRegisters {

    /** A meter that has sent nothing for so long has stopped sending. */
    private static final int DAYS_OF_SILENCE = 60;

    @Inject
    private Meters meters;
    @Inject
    private LoadCurves curves;

    /** Those of a contract in service on a day, in the order of tables. */
    public List<RegisterRow> of(Contract contract, LocalDate day) {
        String point = contract.servicePoint().reference();
        return among(contract.kind(), meters.registers(meters.installationsAt(List.of(point)).getOrDefault(point, List.of()).stream()
                .filter(meter -> meter.isInServiceOn(day)).map(Installation::meterId).toList()), day);
    }

    /** @param inService the registers of the service point on the day */
    List<RegisterRow> among(ServiceKind kind, Collection<RegisterRow> inService, LocalDate day) {
        List<RegisterRow> counted = inService.stream().filter(register -> Flow.of(kind).contains(register.flow()))
                .sorted(Comparator.comparing(RegisterRow::flow).thenComparing(RegisterRow::timeClass)).toList();
        Set<Long> sending = sending(counted.stream().map(RegisterRow::meterId).distinct().toList(), day);
        return counted.stream().filter(register -> !sending.contains(register.meterId())).toList();
    }

    Set<Long> sending(Collection<Long> meterIds, LocalDate day) {
        return curves.sending(meterIds, day.minusDays(DAYS_OF_SILENCE));
    }
}
