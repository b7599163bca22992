package org.quittance.tariff;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.WaterContract;

/**
 * Which prices of its offer a contract pays; equal for contracts that pay the same.
 *
 * @param powerKva of prices that differ by subscribed power the one of this, null where there are none
 * @param sewage   whether those of sewage
 * @param lowUse   whether the scale of low use
 */
public record ContractPrices(Integer powerKva, boolean sewage, boolean lowUse) implements Predicate<PriceTerms> {

    /** What a contract pays on a day. */
    public static ContractPrices paidBy(Contract contract, LocalDate day) {
        return contract instanceof ElectricityContract supply ? ofPower(supply.powerKvaOn(day)) : paidAlways(contract);
    }

    /** What a contract pays, each from its day until the next; the first from {@link LocalDate#MIN}. */
    public static NavigableMap<LocalDate, ContractPrices> paidBy(Contract contract) {
        NavigableMap<LocalDate, ContractPrices> paid = new TreeMap<>();
        if (contract instanceof ElectricityContract supply) {
            supply.powersFrom().forEach((day, power) -> paid.put(day, ofPower(power)));
        } else {
            paid.put(LocalDate.MIN, paidAlways(contract));
        }
        return paid;
    }

    private static ContractPrices ofPower(int kva) {
        return new ContractPrices(kva, true, true);
    }

    private static ContractPrices paidAlways(Contract contract) {
        if (contract instanceof WaterContract water) {
            return new ContractPrices(null, water.connection().sewage(), true);
        }
        return new ContractPrices(null, true, !(contract instanceof ParkingContract parking) || parking.lowUse());
    }

    @Override
    public boolean test(PriceTerms price) {
        Integer power = price.rule().powerKva();
        return (power == null || powerKva == null || power.equals(powerKva))
                && (sewage || !price.labels().isOfSewage())
                && (lowUse || price.rule().basis() != Basis.SCALE);
    }
}
