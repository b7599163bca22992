package org.quittance.web.portal.exits;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.quittance.billing.service.ExitStatement;
import org.quittance.billing.service.ExitStatementService;
import org.quittance.metering.ParkingExit;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.time.OperatorClock;
import org.quittance.web.component.ContractSheetServlet;

/** Every exit of a low-use contract as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/exits/download")
public class ExitsDownload extends ContractSheetServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @EJB
    private transient ExitStatementService statements;

    public ExitsDownload() {
        super("sorties");
    }

    @Override
    protected Optional<Spreadsheet> sheet(String contract, ResourceBundle texts) {
        return statements.statement(contract).map(statement -> sheet(statement, texts));
    }

    private static Spreadsheet sheet(ExitStatement statement, ResourceBundle texts) {
        List<String> headings = List.of(texts.getString("portal_exits_day"), texts.getString("portal_exits_time"),
                texts.getString("portal_exits_car_park"), texts.getString("portal_exits_badge"));
        return new Spreadsheet(texts.getString("portal_exits_sheet"), headings, statement.months().stream()
                .flatMap(month -> month.exits().stream()).map(ExitsDownload::row).toList());
    }

    private static List<Object> row(ParkingExit exit) {
        LocalDateTime left = LocalDateTime.ofInstant(exit.leftAt(), OperatorClock.ZONE);
        return List.of(left.toLocalDate(), TIME.format(left), exit.carPark(), exit.badge());
    }
}
