package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.quittance.metering.Energy;

/** A household's real year as Enedis delivered it: 366 days of half-hours, 13 March 2023 to 12 March 2024. */
class RealFileTest {

    private final String file = file();

    @Test
    void adds_up_to_the_last_watt_hour() {
        Import year = new Import().text(file);

        // 366 days: 364 of 48 half-hours, 26 March of 46 and 29 October of 50 = 17,568
        assertThat(year.lines).isEqualTo(17_568);
        assertThat(year.accepted).isEqualTo(17_568);
        assertThat(year.badLines).isEmpty();
        assertThat(year.stored).hasSize(366);
        assertThat(energy(year).kilowattHours()).isEqualTo(new BigDecimal("13970.178"));
        assertThat(year.stored.values()).noneMatch(day -> Arrays.stream(day.watts()).anyMatch(watts -> watts < 0));
    }

    @Test
    void places_the_hours_in_which_the_clocks_change() {
        Import year = new Import().text(file);

        // lines 625-630: the step that ends at 01:30 is followed by the one that ends at 03:00
        assertThat(year.watts("2023-03-26")).hasSize(46).startsWith(794, 1942, 3580, 3258, 724);
        // lines 11041-11048: ...02:00, 02:30 in summer time, 02:00, 02:30 in winter time, 03:00...
        assertThat(year.watts("2023-10-29")).hasSize(50);
        assertThat(year.watts("2023-10-29", 1, 4)).containsExactly(624, 640, 1144, 1134, 630, 622);
    }

    @Test
    void comes_out_the_same_in_blocks_of_any_size() {
        Import whole = new Import().text(file);

        for (int lines : new int[] {7, 48, 1_001, 17_568}) {
            Import blocks = new Import().inBlocksOf(lines).text(file);
            assertThat(blocks.content()).isEqualTo(whole.content());
            assertThat(blocks.accepted).isEqualTo(17_568);
        }
    }

    @Test
    void imported_twice_stores_nothing_new() {
        Import twice = new Import().text(file);
        var once = twice.content();
        twice.changedDays = 0;
        twice.text(file);

        assertThat(twice.content()).isEqualTo(once);
        assertThat(twice.changedDays).isZero();
        assertThat(twice.correctedDays).isZero();
    }

    @Test
    void can_be_doubled_quadrupled_or_repeated_as_a_whole() {
        Import once = new Import().text(file);
        String header = file.substring(0, file.indexOf('\n') + 1);
        String doubled = file.substring(header.length()).replaceAll("(?m)^(.*)$\\n", "$1\n$1\n");
        String quadrupled = doubled.replaceAll("(?m)^(.*)$\\n", "$1\n$1\n");

        assertThat(new Import().text(header + doubled).content()).isEqualTo(once.content());
        assertThat(new Import().text(file + file).content()).isEqualTo(once.content());
        Import four = new Import().text(header + quadrupled);
        assertThat(four.content()).isEqualTo(once.content());
        assertThat(four.doubled).isEqualTo(3 * 17_568);
        assertThat(four.badLines).isEmpty();
    }

    @Test
    void can_run_backwards_in_time() {
        String[] lines = file.split("\n");
        StringBuilder backwards = new StringBuilder(lines[0]).append('\n');
        for (int i = lines.length - 1; i > 0; i--) {
            backwards.append(lines[i]).append('\n');
        }

        assertThat(new Import().text(backwards.toString()).content()).isEqualTo(new Import().text(file).content());
    }

    private static Energy energy(Import year) {
        return year.stored.values().stream()
                .map(day -> new Energy(Arrays.stream(day.watts()).asLongStream().sum() * day.stepMinutes()))
                .reduce(Energy.ZERO, Energy::plus);
    }

    static String file() {
        String name = "/org/quittance/operator/demonstration/load-curve-2023-03_2024-03.csv.gz";
        try (InputStream in = new GZIPInputStream(RealFileTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
