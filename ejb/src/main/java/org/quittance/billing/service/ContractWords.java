package org.quittance.billing.service;

import java.util.stream.Collectors;
import org.quittance.billing.SuppliedContract;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.ParkingBadge;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.StorageContract;
import org.quittance.contract.SurplusContract;
import org.quittance.time.DateRange;

/** A contract as an invoice names it, copied on the day of the draft. */
final class ContractWords {

    private static final int LONGEST_DETAIL = 200;

    private ContractWords() {
    }

    static SuppliedContract of(Contract contract, String offer, DateRange period) {
        SuppliedContract.Point point = new SuppliedContract.Point(
                contract.servicePoint().reference(), contract.servicePoint().address().onOneLine());
        SuppliedContract supplied =
                new SuppliedContract(contract.kind(), contract.number(), offer, point, detail(contract, period));
        if (contract instanceof SurplusContract surplus) {
            return supplied.soldBy(surplus.seller().status());
        }
        return contract instanceof ElectricityContract supply
                ? supplied.supplying(supply.powerKvaOn(period.lastDay()), supply.priceOption(), offPeakHours(supply, period)) : supplied;
    }

    private static String detail(Contract contract, DateRange period) {
        if (contract instanceof ParkingContract parking) {
            String badges = parking.badges().stream()
                    .filter(badge -> badge.validFrom().isBefore(period.end()))
                    .filter(badge -> badge.validTo() == null || badge.validTo().isAfter(period.start()))
                    .map(ParkingBadge::badge).collect(Collectors.joining(", "));
            return badges.substring(0, Math.min(badges.length(), LONGEST_DETAIL));
        }
        if (contract instanceof StorageContract storage) {
            return storage.panelKwc().stripTrailingZeros().toPlainString() + " kWc";
        }
        return contract instanceof SurplusContract surplus
                ? surplus.seller().panelKwc().stripTrailingZeros().toPlainString() + " kWc" : null;
    }

    /** Those of the last day of the period, null when there are none. */
    private static String offPeakHours(ElectricityContract contract, DateRange period) {
        return contract.offPeakSchedules().stream()
                .filter(schedule -> !schedule.validFrom().isAfter(period.lastDay()))
                .reduce((earlier, later) -> later)
                .map(schedule -> schedule.hoursOn(period.lastDay()))
                .map(OffPeakHours::text)
                .orElse(null);
    }
}
