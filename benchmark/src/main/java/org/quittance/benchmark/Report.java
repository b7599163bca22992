package org.quittance.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures, as a table for people and as CSV. */
final class Report {

    private static final double SECOND = 1e9;

    private record Figure(int size, String what, double value, String unit) {
    }

    private final List<Figure> figures = new ArrayList<>();

    /** @param size how many contracts, or rows of a list, the figure was taken over */
    void add(int size, String what, double value, String unit) {
        figures.add(new Figure(size, what, value, unit));
        System.out.println(line(figures.get(figures.size() - 1)));
    }

    /** What an act on so many documents used. */
    void add(int contracts, String act, long documents, Gauges.Used used) {
        add(contracts, act, documents / seconds(used.elapsed()), "documents/s");
        add(contracts, act + ", per CPU second", documents / seconds(used.cpu()), "documents/s");
        add(contracts, act + ", CPU of the program", used.program().toNanos() / 1e3 / documents, "us/document");
        add(contracts, act + ", CPU of PostgreSQL", used.database().toNanos() / 1e3 / documents, "us/document");
        add(contracts, act + ", write-ahead log", (double) used.wal() / documents, "bytes/document");
        add(contracts, act + ", tables and indexes", (double) used.written() / documents, "bytes/document");
        add(contracts, act + ", load of the machine",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "processes");
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / SECOND;
    }

    void write(Path csv) throws IOException {
        Files.createDirectories(csv.getParent());
        List<String> lines = new ArrayList<>(List.of("size;figure;value;unit"));
        figures.forEach(figure -> lines.add(String.format(Locale.ROOT, "%d;%s;%.3f;%s",
                figure.size(), figure.what(), figure.value(), figure.unit())));
        Files.write(csv, lines);
    }

    private static String line(Figure figure) {
        return String.format(Locale.ROOT, "%,9d  %-44s %,14.2f  %s",
                figure.size(), figure.what(), figure.value(), figure.unit());
    }
}
