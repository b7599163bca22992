package org.quittance.web.portal.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.consumption.IndexReading;
import org.quittance.metering.consumption.WaterInterval;
import org.quittance.time.DateRange;
import org.quittance.operator.BrandColor;

class WaterChartTest {

    private static WaterInterval half(int month, String volume, boolean estimated) {
        LocalDate start = LocalDate.of(2026, month, 1);
        LocalDate end = start.plusMonths(6);
        ReadingOrigin origin = estimated ? ReadingOrigin.ESTIMATED : ReadingOrigin.MEASURED;
        return new WaterInterval(new DateRange(start, end), new IndexReading(start, BigDecimal.ZERO, ReadingOrigin.MEASURED),
                new IndexReading(end, new BigDecimal(volume), origin), new BigDecimal(volume), estimated, null, false);
    }

    private static String chart(WaterInterval... intervals) {
        return new WaterChart(BrandColor.of("#0b6e6e"), "used", "estimated", "earlier")
                .json(List.of("jan.", "juil."), List.of(intervals));
    }

    @Test
    void hatchesWhatIsEstimatedAndOnlyThat() {
        assertThat(chart(half(1, "40", false), half(7, "35", true)))
                .contains("\"label\":\"used (m³)\"").contains("\"data\":[40,null]")
                .contains("\"label\":\"estimated (m³)\"").contains("\"data\":[null,35]").containsOnlyOnce("\"hatched\":true");
    }

    @Test
    void saysNothingOfEstimatesWhereThereAreNone() {
        assertThat(chart(half(1, "40", false), half(7, "35", false))).contains("\"data\":[40,35]").doesNotContain("hatched", "estimated");
    }

    @Test
    void namesAPeriodOnTwoLines() {
        assertThat(new WaterChart(BrandColor.of("#0b6e6e"), "used", "estimated", "earlier")
                .json(List.of("oct. 25", "18/03/26 – 31/03/26"), List.of(half(1, "40", false), half(7, "35", false))))
                .contains("\"labels\":[\"oct. 25\",[\"18/03/26 –\",\"31/03/26\"]]");
    }
}
