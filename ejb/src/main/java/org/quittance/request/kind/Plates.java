package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contracts;
import org.quittance.contract.Holdings;
import org.quittance.contract.ParkingBadge;
import org.quittance.contract.ParkingBadges;
import org.quittance.contract.ParkingContract;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.service.ContractService;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/** Another number plate instead of one, from a day on, or from the day it is granted if that is later. */
@ApplicationScoped
public class Plates implements KindOfRequest {

    @Inject
    private Contracts contracts;
    @Inject
    private ParkingBadges badges;
    @Inject
    private ContractService changes;
    @Inject
    private CurrentLogin current;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.PLATES;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.going().contains(ServiceKind.PARKING);
    }

    @Override
    public List<FormField> fields() {
        LocalDate today = LocalDate.now(clock);
        return List.of(FormField.choice(RequestItem.BADGE, contracts.of(current.visible(), ParkingContract.class).stream()
                        .flatMap(contract -> contract.badges().stream().filter(badge -> badge.isValidOn(today) && badge.validTo() == null)
                                .map(badge -> new FormField.Choice(new OfContract(contract.number(), badge.badge()).value(),
                                        badge.badge() + " (" + contract.number() + ")", null))).toList()),
                FormField.required(RequestItem.PLATE), FormField.required(RequestItem.FROM_DAY));
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        LocalDate today = LocalDate.now(clock);
        return switch (item) {
            case PLATE -> plateFault(filled.said(item), today);
            case FROM_DAY -> filled.dayToCome(item, today);
            default -> Optional.empty();
        };
    }

    /** One that opens barriers today, or will, for whomever. */
    private Optional<FormFault> plateFault(String typed, LocalDate today) {
        try {
            String plate = ParkingBadge.normal(typed);
            return Filled.when(badges.holders(List.of(plate)).getOrDefault(plate, List.of()).stream()
                    .anyMatch(holder -> holder.validTo() == null || holder.validTo().isAfter(today)), FormFault.PLATE_TAKEN);
        } catch (IllegalArgumentException e) {
            return Optional.of(FormFault.PLATE);
        }
    }

    @Override
    public Optional<String> contract(Filled filled) {
        return OfContract.contract(filled, RequestItem.BADGE);
    }

    @Override
    public void accepted(Request asked) {
        Filled filled = new Filled(asked.filled());
        LocalDate today = LocalDate.now(clock);
        plateFault(filled.said(RequestItem.PLATE), today).ifPresent(fault -> {
            throw new EffectException(fault);
        });
        changes.exchangeBadge(asked.contractNumber(), OfContract.said(filled, RequestItem.BADGE).chosen(),
                filled.said(RequestItem.PLATE), filled.notBefore(RequestItem.FROM_DAY, today));
    }
}
