package org.quittance.request.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.Invoices;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.contract.Holdings;
import org.quittance.contract.ServiceKind;
import org.quittance.contract.TimeClass;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Installation;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.Readings;
import org.quittance.metering.Register;
import org.quittance.metering.RegisterRow;
import org.quittance.metering.service.ImpossibleReadingException;
import org.quittance.metering.service.ReadingDecidedException;
import org.quittance.metering.service.ReadingService;
import org.quittance.request.Request;
import org.quittance.request.RequestItem;
import org.quittance.request.RequestKind;

/**
 * A reading is contested, and another index told. What the difference makes of the invoice that bills until it is not dunned
 * meanwhile. Granted, the told index takes the place of the contested one, which is kept; billing then corrects the invoice
 * like after any late index, and the request is done.
 */
@ApplicationScoped
public class ContestedReading extends Contestation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SHOWN = 60;

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private Readings readings;
    @Inject
    private ReadingService corrections;
    @Inject
    private Invoices invoices;
    @Inject
    private IndexPhotos photos;
    @Inject
    private CurrentLogin current;

    @Override
    public RequestKind kind() {
        return RequestKind.READING;
    }

    @Override
    public boolean isFor(Holdings held) {
        return held.has(ServiceKind.WATER) || held.has(ServiceKind.ELECTRICITY);
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.choice(RequestItem.READING, choices()),
                FormField.required(RequestItem.INDEX), FormField.required(RequestItem.TEXT));
    }

    /** Indexes in force of the customer's own time; three queries and those of the contracts. */
    private List<FormField.Choice> choices() {
        List<Contract> counted = contracts.of(current.visible()).stream()
                .filter(contract -> contract.kind() == ServiceKind.WATER || contract.kind() == ServiceKind.ELECTRICITY).toList();
        List<Long> installed = meters.installations(counted.stream().map(contract -> contract.servicePoint().id()).toList())
                .values().stream().flatMap(List::stream).map(Installation::meterId).toList();
        return readings.history(meters.registers(installed).stream().map(RegisterRow::id).toList(), SHOWN).stream()
                .filter(reading -> reading.status() == Reading.Status.IN_FORCE)
                .flatMap(reading -> counted.stream().filter(contract -> isOf(contract, reading))
                        .map(contract -> choice(contract.number(), reading))).toList();
    }

    private static boolean isOf(Contract contract, Reading reading) {
        return contract.servicePoint().id().equals(reading.register().meter().servicePoint().id())
                && !reading.day().isBefore(contract.startDate())
                && (contract.endDate() == null || !reading.day().isAfter(contract.endDate()));
    }

    static FormField.Choice choice(String contract, Reading reading) {
        TimeClass timeClass = reading.register().timeClass();
        return new FormField.Choice(new OfContract(contract, reading.day() + " " + reading.id()).value(), "%s, %s: %s".formatted(
                contract, DAY.format(reading.day()), reading.index().stripTrailingZeros().toPlainString()),
                null, null, timeClass == TimeClass.BASE ? null : timeClass);
    }

    @Override
    public Optional<FormFault> fault(RequestItem item, Filled filled) {
        return item == RequestItem.INDEX && filled.text(RequestItem.READING).isPresent()
                ? readings.of(reading(filled)).flatMap(reading -> fault(filled.index(item), reading)) : Optional.empty();
    }

    static Optional<FormFault> fault(BigDecimal index, Reading contested) {
        return Filled.when(index.compareTo(BigDecimal.TEN.pow(contested.register().digits())) >= 0, FormFault.INDEX)
                .or(() -> Filled.when(index.compareTo(contested.index()) == 0, FormFault.SAME_INDEX));
    }

    private static long reading(Filled filled) {
        return Long.parseLong(OfContract.said(filled, RequestItem.READING).chosen().split(" ")[1]);
    }

    @Override
    public Optional<String> contract(Filled filled) {
        return OfContract.contract(filled, RequestItem.READING);
    }

    @Override
    public Sent sent(Filled filled) {
        Reading reading = readings.of(reading(filled)).orElseThrow();
        Register register = reading.register();
        BigDecimal difference = filled.index(RequestItem.INDEX).subtract(reading.index())
                .multiply(register.coefficient());
        return invoices.billedUntil(contracts.numbered(contract(filled).orElseThrow()).id(), register.timeClass(), reading.day())
                .filter(billed -> billed.contested(difference).isPositive())
                .map(billed -> hold(billed.invoice(), billed.contested(difference), filled.said(RequestItem.TEXT)))
                .orElse(Sent.NOTHING);
    }

    @Override
    public Optional<String> workplace(Request asked) {
        return Optional.of("/office/metering/reading?id=" + reading(new Filled(asked.filled())));
    }

    @Override
    public void accepted(Request asked) {
        Filled filled = new Filled(asked.filled());
        try {
            corrections.correct(reading(filled), filled.index(RequestItem.INDEX), "no. " + asked.id());
            Reading before = readings.of(reading(filled)).orElseThrow();
            photos.show(asked, List.of(before.register().id()), before.day());
        } catch (ReadingDecidedException e) {
            throw new EffectException(FormFault.OUTDATED);
        } catch (ImpossibleReadingException e) {
            throw new EffectException(FormFault.INDEX);
        }
    }
}
