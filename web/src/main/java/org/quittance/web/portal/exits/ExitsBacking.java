package org.quittance.web.portal.exits;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quittance.billing.service.ExitMonth;
import org.quittance.billing.service.ExitStatement;
import org.quittance.billing.service.ExitStatementService;
import org.quittance.metering.ParkingExit;
import org.quittance.web.component.NotFound;
import org.quittance.web.portal.Chosen;

/** The monthly statement of a low-use place: its exits, and what they take off the fee. */
@Named("portalExits")
@RequestScoped
public class ExitsBacking {

    @EJB
    private ExitStatementService statements;

    private String contract;
    private String month;
    private List<ExitStatement> held;
    private ExitStatement statement;
    private ExitMonth shown;

    public void load() {
        held = statements.statements();
        Optional<ExitStatement> chosen = Chosen.of(held, contract, one -> one.contract().number());
        Optional<ExitMonth> wanted = chosen.flatMap(this::wanted);
        if (wanted.isEmpty()) {
            NotFound.answer();
            return;
        }
        statement = chosen.get();
        contract = statement.contract().number();
        shown = wanted.get();
    }

    /** The month that the address names, else the last one that is over, else the first. */
    private Optional<ExitMonth> wanted(ExitStatement of) {
        if (month == null || month.isBlank()) {
            return of.months().stream().filter(ExitMonth::over).findFirst().or(() -> of.months().stream().findFirst());
        }
        try {
            YearMonth asked = YearMonth.parse(month);
            return of.months().stream().filter(one -> one.month().equals(asked)).findFirst();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public ExitStatement getStatement() {
        return statement;
    }

    public List<ExitStatement> getHeld() {
        return held;
    }

    public ExitMonth getShown() {
        return shown;
    }

    /** The latest first; a table turns its pages. */
    public List<ExitMonth> getMonths() {
        return new ArrayList<>(statement.months());
    }

    public List<ParkingExit> getExits() {
        return shown.exits();
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
