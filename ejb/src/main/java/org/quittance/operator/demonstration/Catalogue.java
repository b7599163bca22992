package org.quittance.operator.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.quittance.contract.NetworkOption;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.tariff.Offer;
import org.quittance.tariff.TariffVersion;
import org.quittance.tariff.service.TariffService;

/**
 * What the demonstration operator sells. From 2026-02-01 the prices at 6 kVA are those of the regulated tariff; earlier
 * ones, and other powers, are invented and say so.
 */
@ApplicationScoped
public class Catalogue {

    private static final String INVENTED = "Prix de démonstration, inventés";
    private static final String REGULATED = "Tarif réglementé au 01/02/2026 pour 6 kVA ; autres puissances inventées";
    private static final int POWER_OF_THE_SAMPLE = 6;
    private static final int[] POWERS = {3, 6, 9, 12, 15, 18, 24, 30, 36};

    @Inject
    private TariffService tariffs;

    void open() {
        tariffs.open(new Offer("BASE", "Val Clair Base", "Val Clair Base", PriceOption.BASE, NetworkOption.CU4));
        tariffs.open(new Offer("HPHC", "Val Clair Heures creuses", "Val Clair Off-peak",
                PriceOption.PEAK_OFF_PEAK, NetworkOption.MU4));
        version("2023-08-01", INVENTED, "132.48", "0.1697", "0.1835", "0.1359");
        version("2024-02-01", INVENTED, "136.20", "0.1744", "0.1878", "0.1402");
        version("2024-11-01", INVENTED, "140.40", "0.1512", "0.1629", "0.1214");
        version("2025-08-01", INVENTED, "139.20", "0.1369", "0.1478", "0.1081");
        version("2026-02-01", REGULATED, "141.60", "0.1308", "0.1412", "0.1007");
    }

    /** @param perYear EUR per year at 6 kVA; the energy prices are EUR per kWh */
    private void version(String from, String source, String perYear, String base, String peak, String offPeak) {
        publish("BASE", from, source, new BigDecimal(perYear), Map.of(TimeClass.BASE, new BigDecimal(base)));
        publish("HPHC", from, source, new BigDecimal(perYear).add(new BigDecimal("3.60")),
                Map.of(TimeClass.PEAK, new BigDecimal(peak), TimeClass.OFF_PEAK, new BigDecimal(offPeak)));
    }

    private void publish(String offer, String from, String source, BigDecimal perYear, Map<TimeClass, BigDecimal> energy) {
        TariffVersion version = new TariffVersion(offer, LocalDate.parse(from), source);
        for (int power : POWERS) {
            BigDecimal difference = BigDecimal.valueOf((power - POWER_OF_THE_SAMPLE) * 12L);
            version.priceSubscription(power, perYear.add(difference));
        }
        energy.forEach(version::priceEnergy);
        tariffs.publish(version);
    }
}
