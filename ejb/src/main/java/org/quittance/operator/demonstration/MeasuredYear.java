package org.quittance.operator.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The year of a real household, half-hour by half-hour: the first year of the first customer as it is, and the pattern
 * of everybody else. See NOTICE for its source.
 */
final class MeasuredYear {

    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    static final int SLOTS = 48;
    private static final String FILE = "load-curve-2023-03_2024-03.csv.gz";
    private static final int TIME = 7;
    private static final int WATTS = 8;

    private final String header;
    private final Map<YearMonth, List<String>> lines = new TreeMap<>();
    private final Map<MonthDay, int[]> pattern = new HashMap<>();

    MeasuredYear() {
        try (InputStream file = MeasuredYear.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            header = reader.readLine();
            reader.lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pattern.put(MonthDay.of(2, 29), pattern.get(MonthDay.of(2, 28)));
    }

    private void read(String line) {
        String[] fields = line.split(";");
        LocalDateTime start = LocalDateTime.parse(fields[TIME], STAMP).minusMinutes(30);
        lines.computeIfAbsent(YearMonth.from(start), month -> new ArrayList<>()).add(line);
        pattern.computeIfAbsent(MonthDay.from(start), day -> new int[SLOTS])[start.getHour() * 2 + start.getMinute() / 30] =
                Integer.parseInt(fields[WATTS]);
    }

    String header() {
        return header;
    }

    /** The lines of the measured file that tell of a month, as they are; none outside of its year. */
    List<String> lines(YearMonth month) {
        return lines.getOrDefault(month, List.of());
    }

    LocalDate end() {
        return LocalDate.of(2024, 3, 13);
    }

    /** Mean power in W of each half-hour that the clock shows on such a day of the year. */
    int[] pattern(LocalDate day) {
        return pattern.get(MonthDay.from(day));
    }
}
