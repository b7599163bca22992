package org.quittance.metering.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.contract.Contracts;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.Flow;
import org.quittance.metering.Installation;
import org.quittance.metering.Meters;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.ReadingPhoto;
import org.quittance.metering.Readings;
import org.quittance.metering.RegisterRow;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.plausibility.Doubted;
import org.quittance.metering.plausibility.Plausibility;
import org.quittance.operator.Settings;

/**
 * Customers tell what their meters show today. Only registers of the caller's own contracts exist here; a meter that
 * sends its load curve needs nobody to read it.
 */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class SelfReadingService {

    private static final int SHOWN = 12;

    @Inject
    private Contracts contracts;
    @Inject
    private Meters meters;
    @Inject
    private HandReadRegisters handRead;
    @Inject
    private Readings readings;
    @Inject
    private MeteredPoints points;
    @Inject
    private ReadingBook book;
    @Inject
    private Settings settings;
    @Inject
    private CurrentLogin current;
    @Inject
    private Principal caller;
    @Inject
    private Clock clock;

    /** The caller's contracts in force whose meters people read. */
    public List<Contract> contracts() {
        List<Contract> mine = contracts.of(current.visible()).stream()
                .filter(contract -> !Flow.of(contract.kind()).isEmpty() && isRunning(contract)).toList();
        Map<Long, List<Installation>> installed =
                meters.installations(mine.stream().map(contract -> contract.servicePoint().id()).toList());
        List<Long> inService = installed.values().stream().flatMap(List::stream)
                .filter(meter -> meter.isInServiceOn(today())).map(Installation::meterId).toList();
        Set<Long> sending = handRead.sending(inService, today());
        List<RegisterRow> registers = meters.registers(inService.stream().filter(id -> !sending.contains(id)).toList());
        return mine.stream().filter(contract -> registers.stream().anyMatch(register ->
                Flow.of(contract.kind()).contains(register.flow())
                        && installed.getOrDefault(contract.servicePoint().id(), List.of()).stream()
                                .anyMatch(meter -> meter.meterId().equals(register.meterId())))).toList();
    }

    /** Empty if the caller has no such contract. */
    public Optional<SelfReadingForm> form(String contractNumber) {
        return contracts.of(current.visible(), contractNumber).map(this::form);
    }

    private SelfReadingForm form(Contract contract) {
        MeteredPoint point = points.of(contract.servicePoint().reference());
        List<RegisterRow> registers = readByPeople(contract, point);
        String serial = registers.isEmpty() ? null : point.installation(registers.get(0)).serial();
        List<Reading> history = readings.history(registers.stream().map(RegisterRow::id).toList(), SHOWN).stream()
                .filter(reading -> !reading.day().isBefore(contract.startDate())).toList();
        return new SelfReadingForm(contract, window(contract), serial,
                registers.stream().map(register -> shown(point, register)).toList(), history);
    }

    private List<RegisterRow> readByPeople(Contract contract, MeteredPoint point) {
        return isRunning(contract) ? handRead.among(contract.kind(), point.inServiceOn(today()), today()) : List.of();
    }

    private SelfReadingForm.OfRegister shown(MeteredPoint point, RegisterRow register) {
        IndexReading last = point.readings(register).before(today().plusDays(1)).orElse(null);
        return new SelfReadingForm.OfRegister(register.id(), register.flow(), register.timeClass(), register.digits(),
                last, plausibility(point, register).expectedToday().orElse(null));
    }

    private Plausibility plausibility(MeteredPoint point, RegisterRow register) {
        return point.plausibility(register, today(), today());
    }

    /** What staff would have to look into, empty if the index is believed or the register is not the caller's. */
    public Optional<Doubted> doubt(String contractNumber, long registerId, BigDecimal index) {
        return contracts.of(current.visible(), contractNumber).flatMap(contract -> {
            MeteredPoint point = points.of(contract.servicePoint().reference());
            return readByPeople(contract, point).stream().filter(register -> register.id() == registerId).findFirst()
                    .flatMap(register -> plausibility(point, register).doubt(today(), index));
        });
    }

    /**
     * Records the indexes of today; those in doubt are held.
     *
     * @param indexes by register
     * @param photo   null without one
     * @throws SelfReadingClosedException if the window is not open, or a register is not one of the caller's
     * @throws ImpossibleReadingException if no meter can have shown an index
     */
    public List<Recorded> send(String contractNumber, Map<Long, BigDecimal> indexes, byte[] photo) {
        Contract contract = contracts.of(current.visible(), contractNumber).orElseThrow(SelfReadingClosedException::new);
        Set<Long> own = readByPeople(contract, points.of(contract.servicePoint().reference())).stream()
                .map(RegisterRow::id).collect(Collectors.toSet());
        if (!own.containsAll(indexes.keySet()) || !window(contract).isOpenOn(today())) {
            throw new SelfReadingClosedException();
        }
        String by = caller.getName();
        ReadingPhoto taken = photo == null ? null : new ReadingPhoto(photo, new Reading.Entry(by, clock.instant()));
        if (taken != null) {
            readings.add(taken);
        }
        List<Recorded> recorded = new TreeMap<>(indexes).entrySet().stream().map(told -> book.record(new ReadingBook.Told(
                told.getKey(), today(), told.getValue(), ReadingOrigin.SELF_READ, taken), by)).toList();
        if (taken != null && recorded.stream().allMatch(Recorded::known)) {
            readings.remove(taken); // told again, the index is kept as it is, and nothing would show the photo
        }
        return recorded;
    }

    private SelfReadingWindow window(Contract contract) {
        return SelfReadingWindow.of(contract.cycle(), MeteredPoint.time(contract), today(), settings.selfReadingDays());
    }

    private boolean isRunning(Contract contract) {
        return MeteredPoint.owns(contract, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
