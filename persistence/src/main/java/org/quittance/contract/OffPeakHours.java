package org.quittance.contract;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The off-peak hours (heures creuses) of a day: windows of local time to the minute, in order, which do not overlap.
 * A window may cross midnight: its first part then lies at the end of the day and its second at the beginning.
 */
public record OffPeakHours(List<Window> windows) {

    private static final String SEPARATOR = ";";

    /** @throws IllegalArgumentException if there is no window or two of them overlap */
    public OffPeakHours {
        windows = windows.stream().sorted(Comparator.comparing(Window::start)).toList();
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("off-peak hours need at least one window of time");
        }
        for (int i = 1; i < windows.size(); i++) {
            refuseOverlap(windows.get(i - 1), windows.get(i));
            refuseOverlap(windows.get(i), windows.get(0));
        }
    }

    /**
     * Reads the text that {@link #text()} writes.
     *
     * @throws IllegalArgumentException if it is not like {@code 22:30-06:30} or {@code 01:30-07:30;12:30-14:30}
     */
    public static OffPeakHours parse(String text) {
        return new OffPeakHours(Stream.of(text.split(SEPARATOR, -1)).map(String::strip).map(Window::parse).toList());
    }

    /** Windows in order of their start, for the database and for people. */
    public String text() {
        return windows.stream().map(Window::text).collect(Collectors.joining(SEPARATOR));
    }

    /** Whether the wall clock shows an off-peak time; the start of a window belongs to it, its end does not. */
    public boolean contains(LocalTime time) {
        for (Window window : windows) {
            if (window.contains(time)) {
                return true;
            }
        }
        return false;
    }

    private static void refuseOverlap(Window window, Window next) {
        if (window.contains(next.start) || next.contains(window.start)) {
            throw new IllegalArgumentException(
                    "off-peak windows " + window.text() + " and " + next.text() + " overlap");
        }
    }

    @Override
    public String toString() {
        return text();
    }

    /** From {@code start} until {@code end}, on the next day if the end is before the start; less than a whole day. */
    public record Window(LocalTime start, LocalTime end) {

        private static final Pattern FORM = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

        public Window {
            if (isFinerThanMinutes(start) || isFinerThanMinutes(end)) {
                throw new IllegalArgumentException("off-peak window " + start + "-" + end + " is finer than a minute");
            }
            if (start.equals(end)) {
                throw new IllegalArgumentException("off-peak window " + start + "-" + end + " starts when it ends");
            }
        }

        private static boolean isFinerThanMinutes(LocalTime time) {
            return !time.truncatedTo(ChronoUnit.MINUTES).equals(time);
        }

        static Window parse(String text) {
            var parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw notAWindow(text, null);
            }
            try {
                return new Window(LocalTime.parse(parts.group(1)), LocalTime.parse(parts.group(2)));
            } catch (DateTimeParseException e) {
                throw notAWindow(text, e);
            }
        }

        private static IllegalArgumentException notAWindow(String text, DateTimeParseException cause) {
            return new IllegalArgumentException(
                    "'" + text + "' is not a window of local time such as 22:30-06:30 (midnight is 00:00)", cause);
        }

        boolean contains(LocalTime time) {
            boolean started = !time.isBefore(start);
            boolean notEnded = time.isBefore(end);
            return start.isBefore(end) ? started && notEnded : started || notEnded;
        }

        String text() {
            return start + "-" + end;
        }
    }
}
