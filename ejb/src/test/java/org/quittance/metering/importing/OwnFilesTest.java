package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;
import org.quittance.metering.ReadingOrigin;
import org.quittance.metering.TempoColour;

/** The formats of our own: indexes, exits of a car park, the Tempo calendar. */
class OwnFilesTest {

    private static final String INDEXES = "point;meter;register;date;index;origin\n";
    private static final String EXITS = "badge;car_park;date;time\n";

    private static MeterIndexes index(String row) {
        Lines lines = Lines.of(INDEXES + row + "\n");
        assertThat(lines.badLines()).isEmpty();
        return lines.of(MeterIndexes.class).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "point;meter;register;date;index;origin\nW-000123;A77;EAU;2025-06-30;1234,5;releve\n",
        "\uFEFFpoint,meter,register,date,index,origin\r\nw-000123,A77,water,30/06/2025,1234.5,measured\r\n",
        "\uFEFF\"Point\";\"Compteur\";\"Cadran\";\"Date\";\"Index\";\"Origine\"\n\"W-000123\";\"A77\";\"Eau\";\"30/06/2025\";\"1 234,500\";\"Relevé\"\n",
        "date;remarque;index;cadran;origine;compteur;branchement\n2025-06-30;gel;1234,5;EAU;;A77;W-000123\n\n"})
    void an_index_is_read_from_any_spreadsheet(String file) {
        Lines lines = Lines.of(file);

        assertThat(lines.badLines()).isEmpty();
        MeterIndexes read = lines.of(MeterIndexes.class).get(0);
        assertThat(read.point()).isEqualTo("W-000123");
        assertThat(read.meter()).isEqualTo("A77");
        assertThat(read.day()).isEqualTo(LocalDate.parse("2025-06-30"));
        assertThat(read.indexes()).containsExactly(java.util.Map.entry(
                new CountedThing(Flow.WATER, TimeClass.BASE), new BigDecimal("1234.500")));
        assertThat(read.origin()).isEqualTo(ReadingOrigin.MEASURED);
    }

    @Test
    void meter_and_origin_may_be_missing() {
        Lines lines = Lines.of("point;register;date;index\nW-1A;EAU;2025-06-30;7\n");

        MeterIndexes read = lines.of(MeterIndexes.class).get(0);
        assertThat(read.meter()).isEmpty();
        assertThat(read.origin()).isEqualTo(ReadingOrigin.MEASURED);
    }

    @ParameterizedTest
    @CsvSource({"EAU, WATER, BASE", "water, WATER, BASE", "INJECTION, INJECTION, BASE", "BASE, CONSUMPTION, BASE",
        "HP, CONSUMPTION, PEAK", "HC, CONSUMPTION, OFF_PEAK", "HPH, CONSUMPTION, HIGH_PEAK",
        "HCH, CONSUMPTION, HIGH_OFF_PEAK", "HPB, CONSUMPTION, LOW_PEAK", "HPE, CONSUMPTION, LOW_PEAK",
        "HCB, CONSUMPTION, LOW_OFF_PEAK", "hce, CONSUMPTION, LOW_OFF_PEAK", "BLEU_HP, CONSUMPTION, BLUE_PEAK",
        "Bleu HC, CONSUMPTION, BLUE_OFF_PEAK", "BLANC_HP, CONSUMPTION, WHITE_PEAK",
        "BLANC_HC, CONSUMPTION, WHITE_OFF_PEAK", "ROUGE_HP, CONSUMPTION, RED_PEAK",
        "RED_HC, CONSUMPTION, RED_OFF_PEAK"})
    void registers_go_by_their_names_in_the_trade(String name, Flow flow, TimeClass timeClass) {
        assertThat(index("30002310765432;;" + name + ";2025-06-30;1;").indexes())
                .containsOnlyKeys(new CountedThing(flow, timeClass));
    }

    @ParameterizedTest
    @CsvSource({"releve, MEASURED", "relevé, MEASURED", "télérelevé, REMOTE", "telereleve, REMOTE", "auto, SELF_READ",
        "auto-relevé, SELF_READ", "self-read, SELF_READ", "estime, ESTIMATED", "Estimated, ESTIMATED"})
    void origins_are_french_or_english(String text, ReadingOrigin origin) {
        assertThat(index("W-000123;;EAU;2025-06-30;1;" + text).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            W_1;;EAU;2025-06-30;1;                | POINT_INVALID
            3,00E+13;;EAU;2025-06-30;1;           | POINT_INVALID
            W-000123;;GAZ;2025-06-30;1;           | REGISTER_INVALID
            W-000123;;EAU;30.06.2025;1;           | DATE_INVALID
            W-000123;;EAU;31/06/2025;1;           | DATE_INVALID
            W-000123;;EAU;2026-01-02;1;           | IN_THE_FUTURE
            W-000123;;EAU;2025-06-30;12x;         | VALUE_NOT_A_NUMBER
            W-000123;;EAU;2025-06-30;;            | VALUE_NOT_A_NUMBER
            W-000123;;EAU;2025-06-30;-1;          | VALUE_NEGATIVE
            W-000123;;EAU;2025-06-30;1,2345;      | TOO_MANY_DECIMALS
            W-000123;;EAU;2025-06-30;1;devine     | ORIGIN_UNKNOWN
            W-000123;;EAU;2025-06-30;1            | COLUMN_COUNT
            W-000123;;EAU;2025-06-30;1,5;;        | COLUMN_COUNT
            """)
    void lists_what_it_cannot_use_and_takes_the_rest(String bad, LineFault fault) {
        String good = "W-000123;;EAU;2025-06-30;1,000;\n";

        Lines lines = Lines.of(INDEXES + good + bad + "\n" + good);

        assertThat(lines.badLines()).containsExactly(new BadLine(3, fault, bad));
        assertThat(lines.entries()).hasSize(2);
        assertThat(lines.count()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            point;meter;register;date;index;origin | W-000123;A7;EAU;2025-06-30;12;releve | 0
            point;meter;register;date;index;origin | W-000123;A7;EAU;2025-06-30           | 1
            point;register;date;index              | W-000123;EAU;2025-06-30;12           | 1
            badge;car_park;date;time               | AB-123-CD;Centre;2025-06-30;08:15    | 0
            badge;car_park;date;time               | AB-123-CD;Centre;2025-06-30;08:      | 1
            """)
    void the_last_line_of_a_file_without_line_ending_counts_unless_it_may_have_lost_a_digit(
            String header, String row, int cut) {
        Lines lines = Lines.of(header + "\n" + row);

        assertThat(lines.badLines()).hasSize(cut);
        assertThat(lines.entries()).hasSize(1 - cut);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AB-123-CD,   2025-06-30, 08:15,       AB123CD, 2025-06-30T06:15:00Z
            ab 123 cd,   30/06/2025, 08:15:30,    AB123CD, 2025-06-30T06:15:30Z
            0004711,     2025-12-01, 08:15,       0004711, 2025-12-01T07:15:00Z
            AB-123-CD,   2025-10-26, 02:15,       AB123CD, 2025-10-26T00:15:00Z
            AB-123-CD,   2025-10-26, 02:15+01:00, AB123CD, 2025-10-26T01:15:00Z
            AB-123-CD,   2025-10-26, 02:15+02:00, AB123CD, 2025-10-26T00:15:00Z
            """)
    void an_exit_is_a_moment_on_the_clock_of_the_place(String badge, String date, String time, String normal, Instant at) {
        // in Paris it is two hours later in summer, one in winter; 02:15 was twice on 26 October 2025
        BarrierExit exit = Lines.of(EXITS + badge + ";Centre;" + date + ";" + time + "\n").of(BarrierExit.class).get(0);

        assertThat(exit.badge()).isEqualTo(normal);
        assertThat(exit.leftAt()).isEqualTo(at);
    }

    @Test
    void the_day_of_an_exit_is_that_of_the_place_whatever_the_offset_it_is_written_in() {
        // 23:30 in Greenwich is half past midnight of the next month in Paris
        BarrierExit exit = Lines.of(EXITS + "AB-123-CD;Centre;2025-11-30;23:30Z\n").of(BarrierExit.class).get(0);

        assertThat(exit.day()).isEqualTo(LocalDate.parse("2025-12-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AB/123;Centre;2025-06-30;08:15     | BADGE_INVALID
            ;Centre;2025-06-30;08:15           | BADGE_INVALID
            AB123CD;;2025-06-30;08:15          | CAR_PARK_MISSING
            AB123CD;Centre;30-06-2025;08:15    | DATE_INVALID
            AB123CD;Centre;2025-06-30;8h15     | TIME_INVALID
            AB123CD;Centre;2025-06-30;24:15    | TIME_INVALID
            AB123CD;Centre;2025-03-30;02:15    | TIME_SKIPPED_IN_SPRING
            AB123CD;Centre;2026-01-01;13:00    | IN_THE_FUTURE
            """)
    void lists_exits_it_cannot_use(String bad, LineFault fault) {
        // the clock stands at noon of 2026-01-01
        Lines lines = Lines.of(EXITS + bad + "\nAB123CD;Centre;2026-01-01;11:59\n");

        assertThat(lines.badLines()).containsExactly(new BadLine(2, fault, bad));
        assertThat(lines.entries()).hasSize(1);
    }

    @Test
    void tempo_days_are_french_or_english_and_may_be_tomorrow() {
        Lines lines = Lines.of("date;couleur\n2026-01-01;BLEU\n02/01/2026;blanc\n2025-12-31;Red\n"
                + "2025-12-30;vert\nx;BLEU\n2026-01-03;BLEU\n");

        assertThat(lines.of(TempoColourOfDay.class)).extracting(TempoColourOfDay::colour)
                .containsExactly(TempoColour.BLUE, TempoColour.WHITE, TempoColour.RED);
        assertThat(lines.faults())
                .containsExactly(LineFault.COLOUR_UNKNOWN, LineFault.DATE_INVALID, LineFault.IN_THE_FUTURE);
    }

    @Test
    void comes_out_the_same_in_blocks_of_any_size() {
        String file = INDEXES + "W-000123;;EAU;2025-06-30;1;\n\nbad\n".repeat(5);
        Lines whole = Lines.of(file);

        for (int block = 1; block < 12; block++) {
            assertThat(Lines.of(file, block)).isEqualTo(whole);
        }
    }
}
