package org.quittance.tariff;

import java.util.function.Predicate;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.WaterContract;

/** Which prices of its offer a contract pays. */
public final class ContractPrices {

    private ContractPrices() {
    }

    /** Those of its subscribed power, of sewage only where it is connected, the scale only where low use counts. */
    public static Predicate<PriceTerms> paidBy(Contract contract) {
        if (contract instanceof ElectricityContract supply) {
            return price -> price.rule().powerKva() == null || price.rule().powerKva() == supply.powerKva();
        }
        if (contract instanceof WaterContract water) {
            return price -> price.labels().vat() != Levy.VAT_SEWAGE || water.connection().sewage();
        }
        if (contract instanceof ParkingContract parking) {
            return price -> price.rule().basis() != Basis.SCALE || parking.lowUse();
        }
        return price -> true;
    }
}
