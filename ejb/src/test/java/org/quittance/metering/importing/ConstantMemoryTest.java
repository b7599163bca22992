package org.quittance.metering.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a million lines are read by a machine with next to no memory. */
class ConstantMemoryTest {

    private static final int MILLION = 1_000_000;
    private static final String HEAP = "-Xmx24m";
    private static final String[] DAYS = IntStream.rangeClosed(0, MILLION / 48)
            .mapToObj(day -> LocalDate.EPOCH.plusDays(day).toString()).toArray(String[]::new);
    private static final String[] TIMES = IntStream.range(0, 48)
            .mapToObj(half -> " %02d:%02d:00".formatted(half / 2, half % 2 * 30)).toArray(String[]::new);

    @TempDir
    private Path folder;

    @Test
    void a_million_lines_of_every_format_pass_through_24_megabytes() throws Exception {
        Path curve = written("r63", out -> {
            out.write(Import.HEADER + "\n");
            for (int i = 0; i < MILLION; i++) {
                out.write(Import.row(moment(i), i % 9_000, "PT30M") + "\n");
            }
        });
        Path customer = written("customer", out -> {
            out.write("Identifiant PRM;Type de donnees;Grandeur metier;Unite\n"
                    + "30002310765432;Courbe de charge;Consommation;W\nHorodate;Valeur\n");
            for (int i = 0; i < MILLION; i++) {
                out.write(moment(i) + ";" + i % 9_000 + "\n");
            }
        });
        Path indexes = written("indexes", out -> {
            out.write("point;meter;register;date;index;origin\n");
            for (int i = 0; i < MILLION; i++) {
                out.write("W-" + (100_000 + i) + ";A" + i + ";EAU;2025-06-30;" + i % 90_000 + ",5;releve\n");
            }
        });
        // a day has 700 bytes: 100,000 of them are as long as a million lines of indexes
        Path r151 = written("r151", out -> {
            String[] parts = Reading151.file("@").split("@");
            out.write(parts[0]);
            for (int i = 0; i < MILLION / 10; i++) {
                out.write(Reading151.point("30002310765432", Reading151.day("2025-01-15", "", "BASE=" + i)));
            }
            out.write(parts[1]);
        });

        assertThat(linesRead(curve)).isEqualTo(MILLION);
        assertThat(linesRead(customer)).isEqualTo(MILLION);
        assertThat(linesRead(indexes)).isEqualTo(MILLION);
        assertThat(linesRead(r151)).isEqualTo(MILLION / 10);
    }

    /** Half-hours since 1970; those that a spring skipped are faults, which is all the same here. */
    private static String moment(int i) {
        return DAYS[i / 48] + TIMES[i % 48];
    }

    private long linesRead(Path file) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallReader.class.getName(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile()).start();
        assertThat(reader.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("out")).strip();
        assertThat(said).as(file + " under " + HEAP).matches("[0-9]+");
        return Long.parseLong(said);
    }

    private Path written(String name, Writing lines) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            lines.to(out);
        }
        return file;
    }

    private interface Writing {

        void to(BufferedWriter out) throws IOException;
    }

    /** Reads a file in a virtual machine of its own and says how many lines it had. */
    static final class SmallReader {

        public static void main(String[] arguments) throws Exception {
            Path file = new File(arguments[0]).toPath();
            long lines = 0;
            try (BlockReader reader = BlockReader.of(Recognition.of(file), file, Lines.CLOCK, null)) {
                for (ImportBlock block = reader.next(5_000); block != null; block = reader.next(5_000)) {
                    lines += block.lines();
                }
            }
            System.out.println(lines);
        }
    }
}
