package org.quittance.web.portal.surplus;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.money.Money;
import org.quittance.payment.service.surplus.Kitty;
import org.quittance.payment.service.surplus.SurplusPage;
import org.quittance.payment.service.surplus.SurplusService;
import org.quittance.web.component.ContractSheetServlet;

/** The ledger of a kitty as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/surplus/download")
public class SurplusDownload extends ContractSheetServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SurplusService surplus;

    public SurplusDownload() {
        super("cagnotte");
    }

    @Override
    protected Optional<Spreadsheet> sheet(String contract, ResourceBundle texts) {
        return surplus.surplus(contract).map(page -> sheet(page, texts));
    }

    private static Spreadsheet sheet(SurplusPage page, ResourceBundle texts) {
        List<String> headings = List.of(texts.getString("portal_surplus_movement"), texts.getString("portal_invoice_date"),
                texts.getString("portal_surplus_from"), texts.getString("portal_surplus_to"),
                texts.getString("portal_surplus_injected") + " (kWh)", texts.getString("portal_surplus_opening") + " (€)",
                texts.getString("portal_surplus_earned") + " (€)", texts.getString("portal_surplus_paid") + " (€)",
                texts.getString("portal_surplus_closing") + " (€)");
        return new Spreadsheet(texts.getString("portal_surplus_sheet"), headings,
                page.kitty().movements().stream().map(movement -> row(movement, texts)).toList());
    }

    private static List<Object> row(Kitty.Movement movement, ResourceBundle texts) {
        Kitty.Bought bought = movement.document();
        List<Object> what = bought == null
                ? Arrays.asList(texts.getString("SurplusContract_Payout_" + movement.payout()), movement.day(), null, null, null)
                : List.of(bought.number(), movement.day(), bought.period().start(), bought.period().lastDay(), bought.injected());
        return Stream.concat(what.stream(), Stream.of(movement.opening(), movement.earned(), movement.paid(), movement.closing())
                .map(Money::euros)).toList();
    }
}
