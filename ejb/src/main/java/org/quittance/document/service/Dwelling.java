package org.quittance.document.service;

import java.time.LocalDate;
import org.quittance.contract.Contract;
import org.quittance.contract.ContractState;
import org.quittance.contract.WaterContract;
import org.quittance.customer.Customer;

/** Which contracts show where somebody lives: those that supply a person's dwelling with water or electricity today. */
public final class Dwelling {

    private Dwelling() {
    }

    public static boolean isProvedBy(Contract contract, LocalDate today) {
        return contract.stateOn(today) == ContractState.IN_FORCE && contract.account().customer().kind() == Customer.Kind.PERSON
                && switch (contract.kind()) {
                    case ELECTRICITY, STORAGE -> true;
                    case WATER -> ((WaterContract) contract).connection().dwelling();
                    case PARKING, SURPLUS -> false;
                };
    }
}
