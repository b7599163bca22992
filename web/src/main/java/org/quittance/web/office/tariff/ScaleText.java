package org.quittance.web.office.tariff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quittance.document.Written;

/** A scale as people type it: a step per line, its first number of events and its percentage. */
final class ScaleText {

    private static final Pattern STEP = Pattern.compile("(\\d{1,4})\\s*[:;]?\\s+(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*%?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ScaleText() {
    }

    /** A line that is no step, or a second one of the same number of events. */
    static final class Unreadable extends RuntimeException {

        private final transient String line;

        private Unreadable(String line) {
            super("no step: " + line);
            this.line = line;
        }

        String line() {
            return line;
        }
    }

    /** @throws Unreadable if a line is no step, doubles one or passes 100 percent */
    static SortedMap<Integer, BigDecimal> read(String text) {
        SortedMap<Integer, BigDecimal> steps = new TreeMap<>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            Matcher step = STEP.matcher(line.replace(Written.NO_BREAK, ' ').replace(Written.NARROW_NO_BREAK, ' '));
            BigDecimal percent = step.matches() ? new BigDecimal(step.group(2).replace(',', '.')) : null;
            if (percent == null || percent.compareTo(ALL) > 0
                    || steps.put(Integer.valueOf(step.group(1)), percent) != null) {
                throw new Unreadable(line);
            }
        }
        return steps;
    }

    /** As {@link #read} takes it. */
    static String of(Map<Integer, BigDecimal> steps, Written written) {
        return new TreeMap<>(steps).entrySet().stream()
                .map(step -> step.getKey() + "  " + written.percent(step.getValue())).collect(Collectors.joining("\n"));
    }
}
