package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.billing.InvoiceLine;
import org.quittance.billing.service.BillingRunJobs;
import org.quittance.billing.service.BillingRunService;
import org.quittance.billing.service.CorrectionService;
import org.quittance.contract.Contract;
import org.quittance.contract.TimeClass;
import org.quittance.contract.service.ContractService;
import org.quittance.metering.Reading;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.Register;
import org.quittance.metering.service.MeterService;
import org.quittance.metering.service.PointSheet;
import org.quittance.metering.service.ReadingService;
import org.quittance.metering.service.Recorded;
import org.quittance.metering.service.TerminationService;
import org.quittance.payment.InvoiceBalance;
import org.quittance.payment.service.CustomerFileService;
import org.quittance.time.DateRange;
import org.quittance.time.OperatorClock;

/**
 * What staff and customers do in the five lives that {@code acts.csv} tells from the first day to the last: one of each
 * kind of service, with an estimate and its correction, a mistake, and an end.
 */
@ApplicationScoped
public class Acts {

    @Inject
    private OperatorClock clock;
    @Inject
    private ContractService contracts;
    @Inject
    private MeterService meters;
    @Inject
    private ReadingService readings;
    @Inject
    private MeterReports reports;
    @Inject
    private TerminationService terminations;
    @Inject
    private CorrectionService corrections;
    @Inject
    private CustomerFileService files;
    @Inject
    private BillingRunService runs;
    @Inject
    private BillingRunJobs jobs;
    @Inject
    private RunsOfTheMonth finishing;
    @Inject
    private MonthlyPlans plans;

    private final Deque<Act> toCome = new ArrayDeque<>(Arrivals.rows("acts.csv", Act::new).stream()
            .sorted(Comparator.comparing(Act::day)).toList());

    /** All that is to be done before a day, but nothing after today, each with the clock at its day. */
    void before(LocalDate end, LocalDate today, List<Subscription> services) {
        while (!toCome.isEmpty() && toCome.peek().day().isBefore(end) && !toCome.peek().day().isAfter(today)) {
            Act act = toCome.remove();
            clock.standAt(act.day());
            perform(act, contracts.any(act.contract()).orElseThrow(), services);
        }
    }

    private void perform(Act act, Contract contract, List<Subscription> services) {
        switch (act.kind()) {
            case MEASURED -> byRegister(contract, act.indexes()).forEach((register, index) ->
                    believed(List.of(readings.enter(register, act.day(), index))));
            case REMOTE, SELF_READ, ESTIMATED -> record(act, contract);
            case CORRECT -> byRegister(contract, act.indexes()).forEach((register, index) -> readings.correct(
                    inForce(contract, register, act.about().start()), index, act.reason()));
            case SEND_AGAIN -> reports.sendAgain(services.stream()
                    .filter(service -> service.contractNumber().equals(act.contract())).findFirst().orElseThrow(), act.about());
            case CREDIT -> finishing.finish(corrections.credit(number(act, contract), line(act, contract), act.reason()), true);
            case REPLACE -> finishing.finish(corrections.cancelAndRebill(number(act, contract), act.reason()), true);
            case COMPARE -> generate(corrections.prepareDifferences(act.about(), "", List.of(act.contract())));
            case END -> believed(terminations.terminate(
                    act.contract(), act.about().end(), byRegister(contract, act.indexes())));
            case BILL -> {
                LocalDate until = act.about().end();
                generate(runs.prepare(List.of(contract.id()), until, runs.dates(until)));
            }
            case PLAN -> plans.subscribe(act);
            case PLAN_ONCE -> plans.stopRenewing(act);
            default -> throw new IllegalArgumentException("nobody does " + act.kind());
        }
    }

    private void record(Act act, Contract contract) {
        Map<Long, Register> registers = registers(contract);
        byRegister(contract, act.indexes()).forEach((id, index) -> meters.record(contract.servicePoint().reference(),
                new MeterService.Counter(registers.get(id).flow(), registers.get(id).timeClass()), act.day(), index,
                ReadingOrigin.valueOf(act.kind().name())));
    }

    private void generate(long run) {
        Jobs.await(jobs.generate(run));
        finishing.finish(run, true);
    }

    private Map<Long, BigDecimal> byRegister(Contract contract, Map<TimeClass, BigDecimal> indexes) {
        Map<Long, BigDecimal> byRegister = new HashMap<>();
        registers(contract).forEach((id, register) -> {
            if (indexes.containsKey(register.timeClass())) {
                byRegister.put(id, indexes.get(register.timeClass()));
            }
        });
        return byRegister;
    }

    private Map<Long, Register> registers(Contract contract) {
        return sheet(contract).inService().stream().flatMap(meter -> meter.registers().stream())
                .collect(Collectors.toMap(Register::id, register -> register));
    }

    private long inForce(Contract contract, long register, LocalDate day) {
        return sheet(contract).readings().stream()
                .filter(reading -> reading.register().id() == register && reading.day().equals(day)
                        && reading.status() == Reading.Status.IN_FORCE)
                .map(Reading::id).findFirst().orElseThrow();
    }

    private PointSheet sheet(Contract contract) {
        return readings.sheet(contract.servicePoint().reference()).orElseThrow();
    }

    /** The latest document that bills the period, and takes nothing back. */
    private String number(Act act, Contract contract) {
        DateRange period = act.about();
        return files.file(contract.account().customer().number()).orElseThrow().invoices().stream()
                .filter(document -> !document.kind().isCredit() && document.period().equals(period))
                .map(InvoiceBalance::number).findFirst().orElseThrow();
    }

    private Set<Long> line(Act act, Contract contract) {
        return corrections.find(number(act, contract)).orElseThrow().standing().stream()
                .filter(line -> line.priceCode().equals(act.priceCode())).map(InvoiceLine::id).collect(Collectors.toSet());
    }

    private static void believed(List<Recorded> recorded) {
        recorded.stream().filter(Recorded::isHeld).findAny().ifPresent(held -> {
            throw new IllegalStateException("the story has a reading that nobody believes: " + held);
        });
    }
}
