package org.quittance.metering.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.PriceOption;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Energy;
import org.quittance.metering.consumption.Consumed;
import org.quittance.metering.consumption.ConsumptionRow;
import org.quittance.metering.consumption.Grain;

class ConsumptionExportTest {

    // 90,000 and 30,000 watt-minutes are 1.5 and 0.5 kWh
    private static final Consumed CONSUMED =
            new Consumed(Map.of(TimeClass.PEAK, new Energy(90_000), TimeClass.OFF_PEAK, new Energy(30_000)), 0);
    private static final ConsumptionSheet HALF_HOURS = new ConsumptionSheet("Consommation",
            List.of("Jour", "Heure", "Décalage", "HP", "HC", "Total", "An dernier"), Grain.HALF_HOUR,
            PriceOption.PEAK_OFF_PEAK.timeClasses(),
            List.of(row("02:30", 2, CONSUMED, null), row("02:00", 1, null, CONSUMED)));

    @Test
    void csv_opens_in_a_french_spreadsheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConsumptionExport.spreadsheet(HALF_HOURS).csv(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF"
                + "Jour;Heure;Décalage;HP;HC;Total;An dernier\r\n"
                + "29/10/2023;02:30;+02:00;1,500;0,500;2,000;\r\n"
                + "29/10/2023;02:00;+01:00;;;;2,000\r\n");
    }

    @Test
    void months_of_a_single_class_have_three_columns() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConsumptionExport.spreadsheet(new ConsumptionSheet("c", List.of("Mois", "kWh", "An dernier"), Grain.MONTH,
                PriceOption.BASE.timeClasses(), List.of(row("00:00", 2, CONSUMED, CONSUMED)))).csv(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("10/2023;2,000;2,000\r\n");
        assertThatThrownBy(() -> new ConsumptionSheet("c", List.of("kWh"), Grain.DAY, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void xlsx_holds_numbers_not_text(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConsumptionExport.spreadsheet(HALF_HOURS).xlsx(out);

        Path xlsx = Files.write(folder.resolve("consumption.xlsx"), out.toByteArray());
        assertThat(part(xlsx, "xl/worksheets/sheet1.xml"))
                .contains("<v>1.500</v>", "<v>0.500</v>", "<v>2.000</v>");
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+33, '''+33'", "-1, '''-1'", "@a, '''@a'", "12, 12", "'', ''"})
    void text_that_looks_like_a_formula_is_neutralised(String text, String cell) {
        assertThat(CsvText.safe(text)).isEqualTo(cell);
    }

    private static ConsumptionRow row(String time, int offset, Consumed consumed, Consumed earlier) {
        return new ConsumptionRow(LocalDate.parse("2023-10-29"), LocalTime.parse(time), ZoneOffset.ofHours(offset),
                consumed, earlier);
    }

    private static String part(Path xlsx, String name) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
