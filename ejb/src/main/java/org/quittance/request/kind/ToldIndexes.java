package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.metering.Flow;
import org.quittance.metering.RegisterRow;
import org.quittance.metering.service.HandReadRegisters;
import org.quittance.request.RequestItem;

/** What the registers of a contract's meter show, as forms ask for it: an item for each that people read. */
@ApplicationScoped
class ToldIndexes {

    @Inject
    private HandReadRegisters handRead;

    List<FormField> fields(Contract contract, LocalDate day) {
        return handRead.of(contract, day).stream().map(ToldIndexes::item).map(FormField::optional).toList();
    }

    Optional<FormFault> fault(Contract contract, LocalDate day, RequestItem item, Filled filled) {
        return Filled.when(handRead.of(contract, day).stream().filter(register -> item(register) == item)
                .anyMatch(register -> filled.index(item).compareTo(BigDecimal.TEN.pow(register.digits())) >= 0), FormFault.INDEX);
    }

    /** By register; those that were left empty are not in it. */
    Map<Long, BigDecimal> told(Contract contract, LocalDate day, Filled filled) {
        Map<Long, BigDecimal> told = new HashMap<>();
        handRead.of(contract, day).stream().filter(register -> filled.text(item(register)).isPresent())
                .forEach(register -> told.put(register.id(), filled.index(item(register))));
        return told;
    }

    static RequestItem item(RegisterRow register) {
        return RequestItem.valueOf("INDEX_" + (register.flow() == Flow.CONSUMPTION ? register.timeClass() : register.flow()));
    }
}
