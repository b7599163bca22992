package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quittance.billing.ConsumptionAlert;
import org.quittance.billing.Leaks;
import org.quittance.billing.service.LeakService;
import org.quittance.billing.service.NotBillableAgainException;
import org.quittance.billing.service.NothingToCreditException;
import org.quittance.contract.Holdings;
import org.quittance.contract.ServiceKind;
import org.quittance.request.Request;
import org.quittance.request.RequestAttachments;
import org.quittance.request.RequestFigure;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/**
 * A leak that made a bill of water abnormal is repaired, and a plumber certifies it: what ran out is taken off the bill. It can
 * be asked for as long as the law lets the certificate be shown; the certificate itself is attached.
 */
@ApplicationScoped
public class Leak implements KindOfRequest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private LeakService leaks;
    @Inject
    private RequestAttachments attachments;
    @Inject
    private Clock clock;

    @Override
    public RequestKind kind() {
        return RequestKind.LEAK;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.has(ServiceKind.WATER);
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.ALERT, leaks.mine().stream().map(Leak::choice).toList()),
                FormField.required(RequestItem.REPAIRED_ON), FormField.required(RequestItem.PLUMBER),
                FormField.optional(RequestItem.TEXT));
    }

    static FormField.Choice choice(Leaks.Told told) {
        ConsumptionAlert alert = told.alert();
        String value = new OfContract(told.contract(), alert.period().start().toString()).value();
        return new FormField.Choice(value, "%s, %s – %s, %s\u00a0m³ (→ %s)".formatted(
                told.contract(), DAY.format(alert.period().start()), DAY.format(alert.period().lastDay()),
                alert.excess().volume().stripTrailingZeros().toPlainString(), DAY.format(alert.certificateUntil())), null);
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return Filled.when(item == RequestItem.REPAIRED_ON && filled.day(item).isAfter(LocalDate.now(clock)), FormFault.NOT_YET);
    }

    @Override
    public Optional<String> contract(Filled filled) {
        return OfContract.contract(filled, RequestItem.ALERT);
    }

    @Override
    public Map<RequestFigure, BigDecimal> figures(Request asked) {
        Map<RequestFigure, BigDecimal> figures = new EnumMap<>(RequestFigure.class);
        alert(asked).map(ConsumptionAlert::excess).ifPresent(excess -> {
            figures.put(RequestFigure.VOLUME, excess.volume());
            figures.put(RequestFigure.AVERAGE, excess.average());
            figures.put(RequestFigure.NOT_DUE, excess.notDue());
            figures.put(RequestFigure.NOT_DRAINED, excess.notDrained());
        });
        return figures;
    }

    private Optional<ConsumptionAlert> alert(Request asked) {
        OfContract told = OfContract.said(new Filled(asked.filled()), RequestItem.ALERT);
        return leaks.alert(told.number(), LocalDate.parse(told.chosen()));
    }

    @Override
    public void accepted(Request asked) {
        if (attachments.of(asked.id()).stream().allMatch(file -> file.staff())) {
            throw new EffectException(FormFault.NO_DOCUMENT);
        }
        try {
            asked.hasEffect(leaks.relieve(alert(asked).orElseThrow(() -> new EffectException(FormFault.OUTDATED))));
        } catch (NothingToCreditException | NotBillableAgainException e) {
            throw new EffectException(FormFault.OUTDATED);
        }
    }

    /** The drafts are still to be issued. */
    @Override
    public boolean isDoneWhenAccepted() {
        return false;
    }
}
