package org.quittance.web.portal.storage;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.quittance.billing.charging.BatteryMonth;
import org.quittance.billing.service.BatteryPage;
import org.quittance.billing.service.BatteryService;
import org.quittance.metering.export.Spreadsheet;
import org.quittance.web.component.ContractSheetServlet;

/** The ledger of a virtual battery as a file: {@code as=xlsx} or {@code as=csv}. */
@WebServlet("/portal/storage/download")
public class StorageDownload extends ContractSheetServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient BatteryService batteries;

    public StorageDownload() {
        super("batterie");
    }

    @Override
    protected Optional<Spreadsheet> sheet(String contract, ResourceBundle texts) {
        return batteries.battery(contract).map(battery -> sheet(battery, texts));
    }

    private static Spreadsheet sheet(BatteryPage battery, ResourceBundle texts) {
        List<String> headings = Stream.concat(Stream.of(texts.getString("portal_consumption_month")), Stream.of(
                "portal_storage_opening", "portal_storage_injected", "portal_storage_expired", "portal_storage_capped",
                "portal_storage_restored", "portal_storage_closing").map(key -> texts.getString(key) + " (kWh)")).toList();
        return new Spreadsheet(texts.getString("portal_storage_sheet"), headings,
                battery.months().stream().map(StorageDownload::row).toList());
    }

    private static List<Object> row(BatteryMonth month) {
        return List.of(month.month(), month.opening(), month.injected(), month.expired(), month.capped(),
                month.restored(), month.closing());
    }
}
