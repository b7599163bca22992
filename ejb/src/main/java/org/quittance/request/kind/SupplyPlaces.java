package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.ElectricityContract;
import org.quittance.contract.OffPeakSchedule;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.ServicePoint;
import org.quittance.contract.WaterContract;
import org.quittance.customer.SearchText;
import org.quittance.tariff.Offer;

/**
 * Service points as customers name them, and what their last contracts tell of the place itself: whether water is drained,
 * when hours are off-peak.
 */
@ApplicationScoped
class SupplyPlaces {

    @Inject
    private Contracts contracts;

    /** By its number, else by its address; empty unless there is exactly one. */
    Optional<ServicePoint> found(ServiceKind service, String typed) {
        ServicePoint.Kind kind = service == ServiceKind.WATER ? ServicePoint.Kind.WATER_CONNECTION : ServicePoint.Kind.DELIVERY_POINT;
        Optional<ServicePoint> numbered = contracts.findPoint(typed.replace(" ", "").toUpperCase(Locale.ROOT))
                .filter(point -> point.kind() == kind);
        if (numbered.isPresent()) {
            return numbered;
        }
        List<String> words = SearchText.words(typed);
        List<ServicePoint> there = words.isEmpty() ? List.of() : contracts.pointsAt(kind, words, 2);
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** What is wrong with a place where somebody wants an offer. */
    Optional<FormFault> fault(Offer offer, String typed, LocalDate today) {
        Optional<ServicePoint> point = found(offer.service(), typed);
        if (point.isEmpty()) {
            return Optional.of(FormFault.NO_PLACE);
        }
        boolean known = offer.service() == ServiceKind.WATER ? connection(point.get()).isPresent()
                : !offer.priceOption().hasOwnOffPeakHours() || offPeakHours(point.get(), today).isPresent();
        return Filled.when(!known, FormFault.NEW_PLACE);
    }

    /** Whether nobody has a contract of the kind there on the day or later; one that never began takes no place. */
    boolean isFree(ServicePoint point, ServiceKind service, LocalDate from) {
        return contracts.at(point.reference()).stream().filter(contract -> contract.kind() == service)
                .allMatch(contract -> contract.endDate() != null
                        && (!contract.endDate().isAfter(from) || !contract.endDate().isAfter(contract.startDate())));
    }

    /** Empty if no contract of water ever was there. */
    Optional<WaterContract.Connection> connection(ServicePoint point) {
        return last(point, WaterContract.class).map(contract ->
                new WaterContract.Connection(contract.connection().dwelling(), contract.connection().sewage(), null));
    }

    /** The off-peak hours of the place from a day on; empty if none are known. */
    Optional<OffPeakSchedule> offPeakHours(ServicePoint point, LocalDate from) {
        return contracts.at(point.reference()).stream().filter(ElectricityContract.class::isInstance)
                .map(ElectricityContract.class::cast).filter(contract -> !contract.offPeakSchedules().isEmpty()).findFirst()
                .map(contract -> contract.offPeakSchedules().get(contract.offPeakSchedules().size() - 1))
                .map(last -> last.from(from));
    }

    private <T extends Contract> Optional<T> last(ServicePoint point, Class<T> kind) {
        return contracts.at(point.reference()).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
