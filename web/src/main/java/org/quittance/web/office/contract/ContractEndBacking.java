package org.quittance.web.office.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.contract.service.ContractService;
import org.quittance.metering.service.PointSheet;
import org.quittance.metering.service.ReadingService;
import org.quittance.metering.service.Recorded;
import org.quittance.metering.service.TerminationException;
import org.quittance.metering.service.TerminationService;
import org.quittance.web.converter.TagFunctions;
import org.quittance.web.office.Reply;

/** Ends a contract: its last day, and what the meter showed if somebody has read it. */
@Named("officeContractEnd")
@ViewScoped
public class ContractEndBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;
    @Inject
    private ReadingService readings;
    @Inject
    private TerminationService terminations;
    @Inject
    private Clock clock;
    private String number;
    private LocalDate last;
    private transient Contract contract;
    private List<ClosingIndex> closing = List.of();

    public void load() {
        contract = number == null ? null : contracts.any(number).filter(found -> found.endDate() == null).orElse(null);
        if (contract == null) {
            Reply.notFound();
            return;
        }
        last = LocalDate.now(clock).minusDays(1);
        closing = readings.sheet(contract.servicePoint().reference()).flatMap(PointSheet::inService).stream()
                .flatMap(meter -> meter.registers().stream()).map(ClosingIndex::new).toList();
    }

    public String terminate() {
        Map<Long, BigDecimal> read = closing.stream().filter(one -> one.getIndex() != null)
                .collect(Collectors.toMap(ClosingIndex::register, ClosingIndex::getIndex));
        try {
            List<Recorded> held = terminations.terminate(number, last.plusDays(1), read);
            Reply.done("office_contract_end_done", number, TagFunctions.longDate(last));
            held.forEach(recorded -> Reply.warn("office_metering_meter_held",
                    TagFunctions.doubted(recorded.doubt(), recorded.reading().register().flow())));
            return "/office/contract/detail?faces-redirect=true&number=" + number;
        } catch (TerminationException e) {
            Reply.refused("office_contract_end_" + e.fault().name().toLowerCase(Locale.ROOT), number,
                    TagFunctions.date(e.day()));
            return null;
        }
    }

    public Contract getContract() {
        return contract;
    }

    public List<ClosingIndex> getClosing() {
        return closing;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
