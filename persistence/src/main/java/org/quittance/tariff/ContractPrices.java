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
            return price -> water.connection().sewage() || !isOfSewage(price.labels());
        }
        if (contract instanceof ParkingContract parking) {
            return price -> price.rule().basis() != Basis.SCALE || parking.lowUse();
        }
        return price -> true;
    }

    /** What stands under its heading, and the fees of public bodies that are taxed like it. */
    private static boolean isOfSewage(PriceTerms.Labels labels) {
        return labels.heading() == Heading.SEWAGE || labels.vat() == Levy.VAT_SEWAGE;
    }
}
