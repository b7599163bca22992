package org.quittance.metering.importing;

import static org.quittance.metering.importing.RefusedFileException.Refusal.CURVE_NOT_DESCRIBED;
import static org.quittance.metering.importing.RefusedFileException.Refusal.HEADER_UNKNOWN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.quittance.metering.Flow;

/**
 * What the load curve that a customer downloads says of itself: a line of names, a line of values, maybe an empty line,
 * then {@code Horodate;Valeur}.
 *
 * @param step minutes, 0 where the file leaves it to its lines
 * @param names the first line, which tells where another such file was put behind
 * @param end offset of the first byte after {@code Horodate;Valeur}
 * @param lines up to there
 */
record CustomerCurveHeader(String deliveryPoint, Flow flow, int step, String names, long end, long lines) {

    private static final int MOST_LINES = 6;

    static CustomerCurveHeader of(Path file) throws IOException, RefusedFileException {
        try (FileLines lines = new FileLines(file, 0, 0)) {
            FileLine names = content(lines);
            FileLine values = content(lines);
            FileLine columns = content(lines);
            if (!isColumns(columns)) {
                throw new RefusedFileException(HEADER_UNKNOWN, "no line 'Horodate;Valeur'");
            }
            return of(names, values, columns);
        }
    }

    private static CustomerCurveHeader of(FileLine names, FileLine values, FileLine columns)
            throws RefusedFileException {
        Described curve = new Described(
                CsvColumns.of(names.text(), ';').stream().map(PlainText::of).toList(), CsvColumns.of(values.text(), ';'));
        try {
            curve.require("type de donnees", "courbe de charge");
            curve.require("grandeur physique", "energie active", "puissance active", "pa", "ea");
            curve.require("unite", "w");
            return new CustomerCurveHeader(DeliveryPoint.checked(curve.value("identifiant prm")), curve.flow(),
                    curve.step(), names.text(), columns.end(), columns.number());
        } catch (BadLineException e) {
            throw new RefusedFileException(CURVE_NOT_DESCRIBED, "its second line is no load curve in W",
                    List.of(new BadLine(values.number(), e.fault(), values.text())));
        }
    }

    static boolean isColumns(FileLine line) {
        return line != null && CsvColumns.of(line.text(), ';').stream().map(PlainText::of).toList()
                .equals(List.of("horodate", "valeur"));
    }

    private static FileLine content(FileLines lines) throws IOException, RefusedFileException {
        for (FileLine line = lines.next(); line != null && line.number() <= MOST_LINES; line = lines.next()) {
            if (!line.text().isBlank()) {
                return line;
            }
        }
        throw new RefusedFileException(HEADER_UNKNOWN, "the file ends in its header");
    }

    private record Described(List<String> names, List<String> values) {

        String value(String name) {
            int column = names.indexOf(name);
            return column < 0 || column >= values.size() ? "" : values.get(column);
        }

        /** What the file does not say is taken for good: it has no other lines than these. */
        void require(String name, String... allowed) throws BadLineException {
            String value = PlainText.of(value(name));
            if (names.contains(name) && !List.of(allowed).contains(value)) {
                throw new BadLineException(switch (name) {
                    case "unite" -> value.equals("va") ? LineFault.APPARENT_POWER : LineFault.UNIT_UNKNOWN;
                    default -> LineFault.NOT_ACTIVE_POWER;
                });
            }
        }

        Flow flow() throws BadLineException {
            return switch (PlainText.of(value("grandeur metier"))) {
                case "consommation", "cons" -> Flow.CONSUMPTION;
                case "production", "injection", "prod" -> Flow.INJECTION;
                default -> throw new BadLineException(LineFault.FLOW_UNKNOWN);
            };
        }

        int step() throws BadLineException {
            String minutes = value("pas en minutes");
            if (minutes.isEmpty()) {
                return 0;
            }
            if (!minutes.matches("[0-9]{1,2}") || !Steps.has(Integer.parseInt(minutes))) {
                throw new BadLineException(LineFault.STEP_UNKNOWN);
            }
            return Integer.parseInt(minutes);
        }
    }
}
