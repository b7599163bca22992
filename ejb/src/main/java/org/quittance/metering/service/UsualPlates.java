package org.quittance.metering.service;

import java.util.ArrayList;
import java.util.List;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.PriceOption;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.ServicePoint;
import org.quittance.metering.Flow;
import org.quittance.metering.Register;

/** What the plate of a new meter most likely says; staff change the digits. */
final class UsualPlates {

    private static final int DIGITS_OF_A_WATER_METER = 5;

    private UsualPlates() {
    }

    static List<Register.Plate> of(Contract contract) {
        List<Register.Plate> plates = new ArrayList<>();
        if (contract instanceof ElectricityContract supply) {
            plates.addAll(Register.Plate.of(supply.priceOption()));
        }
        if (contract.kind() == ServiceKind.STORAGE || contract.kind() == ServiceKind.SURPLUS) {
            plates.add(Register.Plate.injection());
        }
        if (contract.kind() == ServiceKind.WATER) {
            plates.add(water());
        }
        return plates;
    }

    /** Where nobody has a contract. */
    static List<Register.Plate> of(ServicePoint.Kind point) {
        return switch (point) {
            case DELIVERY_POINT -> Register.Plate.of(PriceOption.BASE);
            case WATER_CONNECTION -> List.of(water());
            case PARKING_PLACE -> List.of();
        };
    }

    private static Register.Plate water() {
        return Register.Plate.of(Flow.WATER, DIGITS_OF_A_WATER_METER);
    }
}
