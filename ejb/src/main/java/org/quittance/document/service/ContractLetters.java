package org.quittance.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakHours;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ParkingBadge;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.StorageContract;
import org.quittance.contract.SurplusContract;
import org.quittance.document.pdf.Addressed;
import org.quittance.document.pdf.ContractDocument;
import org.quittance.document.pdf.InvoiceDocument.Supply;
import org.quittance.document.pdf.ProofOfAddress;
import org.quittance.metering.Meter;
import org.quittance.metering.Meters;
import org.quittance.tariff.ContractPrices;
import org.quittance.tariff.Tariffs;
import org.quittance.tariff.Taxes;
import org.quittance.tariff.VersionPrices;

/** Puts together what the letters about a contract say, as things are on the day of the letter. */
@ApplicationScoped
public class ContractLetters {

    @Inject
    private Letters letters;
    @Inject
    private Tariffs tariffs;
    @Inject
    private Meters meters;

    /** @param contract loaded with everything; five queries */
    public ContractDocument conditions(Contract contract) {
        Addressed to = letters.to(contract.account().customer());
        Optional<OffPeakSchedule> hours = schedule(contract, to.date());
        String winter = hours.filter(schedule -> !schedule.winter().equals(schedule.summer()))
                .map(schedule -> schedule.winter().text()).orElse(null);
        String meter = contract instanceof ParkingContract ? null
                : meters.inService(contract.servicePoint().reference()).map(Meter::serial).orElse(null);
        LocalDate lastDay = contract.endDate() == null ? null : contract.endDate().minusDays(1);
        return new ContractDocument(to, supply(contract, to),
                new ContractDocument.Duration(contract.startDate(), lastDay, contract.cycle()),
                new ContractDocument.Metering(meter, winter), prices(contract, to.date()));
    }

    public ProofOfAddress proof(Contract contract) {
        Addressed to = letters.to(contract.account().customer());
        return new ProofOfAddress(to, supply(contract, to), contract.startDate());
    }

    /** What is supplied and where, as things are on the day of the letter; one query and those of the offer. */
    public Supply supply(Contract contract, Addressed to) {
        boolean powered = contract instanceof ElectricityContract;
        return new Supply(contract.kind(), contract.servicePoint().reference(), contract.servicePoint().address().lines(),
                contract.number(), tariffs.offer(contract.offerCode()).label(to.language().getLanguage()),
                powered ? ((ElectricityContract) contract).priceOption() : null,
                powered ? ((ElectricityContract) contract).powerKvaOn(to.date()) : null,
                schedule(contract, to.date()).map(OffPeakSchedule::summer).map(OffPeakHours::text).orElse(null),
                detail(contract, to.date()));
    }

    private static String detail(Contract contract, LocalDate day) {
        if (contract instanceof ParkingContract parking) {
            return parking.badges().stream().filter(badge -> badge.isValidOn(day)).map(ParkingBadge::badge)
                    .collect(Collectors.joining(", "));
        }
        if (contract instanceof StorageContract storage) {
            return panels(storage.panelKwc());
        }
        return contract instanceof SurplusContract surplus ? panels(surplus.seller().panelKwc()) : null;
    }

    private static String panels(BigDecimal kwc) {
        return kwc.stripTrailingZeros().toPlainString() + "\u00a0kWc";
    }

    private static Optional<OffPeakSchedule> schedule(Contract contract, LocalDate day) {
        return contract instanceof ElectricityContract supply
                ? supply.offPeakSchedules().stream().filter(schedule -> !schedule.validFrom().isAfter(day))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private ContractDocument.Prices prices(Contract contract, LocalDate day) {
        Optional<VersionPrices> inForce = tariffs.publishedPrices().stream()
                .filter(version -> version.offerCode().equals(contract.offerCode()) && !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
        return new ContractDocument.Prices(inForce.map(VersionPrices::validFrom).orElse(null),
                inForce.map(VersionPrices::prices).orElse(List.of()).stream()
                        .filter(ContractPrices.paidBy(contract, day)).toList(),
                Taxes.on(day, tariffs.statutoryRates()));
    }
}
