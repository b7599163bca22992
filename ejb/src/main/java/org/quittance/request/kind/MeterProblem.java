package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.Holdings;
import org.quittance.contract.ServiceKind;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Meter;
import org.quittance.metering.Meters;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;
import org.quittance.time.OperatorClock;

/**
 * A meter is broken or doubted. Granted, staff exchange it where all meters are exchanged, with the indexes of both as
 * the one takes the place of the other; the request is done when they have.
 */
@ApplicationScoped
public class MeterProblem implements KindOfRequest {

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private CurrentLogin current;

    @Override
    public RequestKind kind() {
        return RequestKind.METER;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.going().stream().anyMatch(kind -> kind != ServiceKind.PARKING);
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.CONTRACT, contracts.of(current.visible()).stream()
                        .filter(contract -> contract.endDate() == null && contract.kind() != ServiceKind.PARKING)
                        .map(MeterProblem::choice).toList()),
                FormField.required(RequestItem.TEXT));
    }

    private static FormField.Choice choice(Contract contract) {
        return new FormField.Choice(contract.number(),
                contract.number() + ", " + contract.servicePoint().address().onOneLine(), null);
    }

    @Override
    public Optional<String> workplace(Request asked) {
        return Optional.of("/office/metering/swap?point=" + point(asked));
    }

    private String point(Request asked) {
        return contracts.numbered(asked.contractNumber()).servicePoint().reference();
    }

    /** The exchange is still to be made. */
    @Override
    public boolean isDoneWhenAccepted() {
        return false;
    }

    @Override
    public void finished(Request asked) {
        boolean swapped = meters.inService(point(asked)).map(Meter::installedOn)
                .filter(day -> !day.isBefore(asked.sentAt().atZone(OperatorClock.ZONE).toLocalDate())).isPresent();
        if (!swapped) {
            throw new EffectException(FormFault.NOT_SWAPPED);
        }
    }
}
