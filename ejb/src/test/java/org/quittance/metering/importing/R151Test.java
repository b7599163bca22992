package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quittance.metering.importing.Reading151.POINT;
import static org.quittance.metering.importing.Reading151.day;
import static org.quittance.metering.importing.Reading151.file;
import static org.quittance.metering.importing.Reading151.fileIn;
import static org.quittance.metering.importing.Reading151.point;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.importing.RefusedFileException.Refusal;

class R151Test {

    private static final String FOUR = "HPH=1000 HCH=2000 HPB=3000 HCB=4000";

    private static CountedThing drawn(TimeClass timeClass) {
        return new CountedThing(Flow.CONSUMPTION, timeClass);
    }

    @Test
    void reads_watt_hours_of_both_calendars_as_the_kilowatt_hours_of_the_next_morning() {
        Lines lines = Lines.of(file(point(POINT, day("2025-01-15", "HPH=83044953 HCH=1 HPB=0 HCB=999", "HC=18047813 HP=7"))));

        MeterIndexes read = lines.of(MeterIndexes.class).get(0);
        assertThat(read.point()).isEqualTo(POINT);
        // the index at the end of the 15th is that of 00:00 on the 16th
        assertThat(read.day()).isEqualTo(LocalDate.parse("2025-01-16"));
        assertThat(read.origin()).isEqualTo(ReadingOrigin.REMOTE);
        // 83,044,953 Wh / 1,000 = 83,044.953 kWh, nothing rounded
        assertThat(read.indexes()).isEqualTo(Map.of(
                drawn(TimeClass.HIGH_PEAK), new BigDecimal("83044.953"),
                drawn(TimeClass.HIGH_OFF_PEAK), new BigDecimal("0.001"),
                drawn(TimeClass.LOW_PEAK), new BigDecimal("0.000"),
                drawn(TimeClass.LOW_OFF_PEAK), new BigDecimal("0.999"),
                drawn(TimeClass.OFF_PEAK), new BigDecimal("18047.813"),
                drawn(TimeClass.PEAK), new BigDecimal("0.007")));
        assertThat(lines.badLines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Wh, 1234567, 1234.567", "WH, 5, 0.005", "kWh, 1234, 1234.000", "Wh, 999999999, 999999.999"})
    void converts_by_the_unit_that_the_file_names(String unit, String value, BigDecimal kilowattHours) {
        Lines lines = Lines.of(fileIn(unit, point(POINT, day("2025-01-15", "", "BASE=" + value))));

        assertThat(lines.of(MeterIndexes.class).get(0).indexes()).containsEntry(drawn(TimeClass.BASE), kilowattHours);
    }

    @Test
    void refuses_indexes_in_any_other_unit() {
        RefusedFileException refused = Lines.refused(fileIn("MWh", point(POINT, day("2025-01-15", "", "BASE=1"))));

        assertThat(refused.refusal()).isEqualTo(Refusal.INDEX_UNIT_UNKNOWN);
        assertThat(refused.badLines()).extracting(BadLine::number).containsExactly(12L);
    }

    @Test
    void of_a_class_in_both_calendars_the_suppliers_counts() {
        Lines lines = Lines.of(file(point(POINT, day("2025-01-15", "HP=1000 HC=2000", "HP=3000"))));

        assertThat(lines.of(MeterIndexes.class).get(0).indexes())
                .containsEntry(drawn(TimeClass.PEAK), new BigDecimal("3.000"))
                .containsEntry(drawn(TimeClass.OFF_PEAK), new BigDecimal("2.000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3000231076543X | 2025-01-15 | BASE=1   | DELIVERY_POINT_INVALID
            30002310765432 | 2026-01-01 | BASE=1   | IN_THE_FUTURE
            30002310765432 | 2025-01-15 | BASE=-1  | VALUE_NEGATIVE
            30002310765432 | 2025-01-15 | EJPHN=1  | REGISTER_INVALID
            """)
    void lists_a_day_it_cannot_use_and_takes_the_rest(String number, String date, String classes, LineFault fault) {
        String good = point(POINT, day("2025-01-16", FOUR, ""));

        Lines lines = Lines.of(file(good, point(number, day(date, "", classes)), good));

        assertThat(lines.faults()).containsExactly(fault);
        assertThat(lines.badLines().get(0).text()).startsWith(number + ";" + date);
        assertThat(lines.entries()).hasSize(2);
        assertThat(lines.count()).isEqualTo(3);
    }

    @Test
    void the_index_of_yesterday_is_that_of_this_morning() {
        // the clock stands on 2026-01-01
        assertThat(Lines.of(file(point(POINT, day("2025-12-31", "", "BASE=1")))).badLines()).isEmpty();
    }

    @Test
    void refuses_a_file_that_is_cut_off_whole_and_tells_where() {
        String whole = file(point(POINT, day("2025-01-15", FOUR, ""), day("2025-01-16", FOUR, "")));

        RefusedFileException refused = Lines.refused(whole.substring(0, whole.indexOf("2025-01-16")));

        assertThat(refused.refusal()).isEqualTo(Refusal.NOT_AS_SCHEMA);
        assertThat(refused.badLines()).extracting(BadLine::fault).containsExactly(LineFault.XML_BROKEN);
        assertThat(refused.badLines().get(0).number()).isGreaterThan(20);
    }

    @Test
    void refuses_what_the_schema_does_not_allow_and_lists_the_lines() {
        String file = file(point(POINT, day("15/01/2025", FOUR, ""), day("2025-01-16", "HPH=many", "")));

        RefusedFileException refused = Lines.refused(file);

        assertThat(refused.refusal()).isEqualTo(Refusal.NOT_AS_SCHEMA);
        assertThat(refused.badLines()).extracting(BadLine::fault).containsOnly(LineFault.NOT_AS_SCHEMA);
        assertThat(refused.badLines()).extracting(BadLine::text)
                .anyMatch(text -> text.contains("15/01/2025")).anyMatch(text -> text.contains("many"));
    }

    @Test
    void reads_no_document_type_and_no_external_entity() {
        String file = file(point(POINT, day("2025-01-15", FOUR, "")))
                .replace("?>\n<R151", "?>\n<!DOCTYPE R151 [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<R151")
                .replace("GRD-F121", "&x;");

        assertThat(Lines.refused(file).refusal()).isIn(Refusal.NOT_AS_SCHEMA, Refusal.HEADER_UNKNOWN);
    }

    @Test
    void comes_out_the_same_in_blocks_of_any_size() {
        String file = file(IntStream.range(0, 7).mapToObj(i -> point("3000231076540" + i,
                day("2025-01-15", FOUR, "HP=" + i), day("2025-01-16", "", "NONE=1"))).toArray(String[]::new));
        Lines whole = Lines.of(file);

        assertThat(whole.entries()).hasSize(7);
        for (int block = 1; block < 16; block++) {
            Lines blocks = Lines.of(file, block);
            assertThat(blocks.entries()).isEqualTo(whole.entries());
            assertThat(blocks.badLines()).isEqualTo(whole.badLines());
        }
    }
}
