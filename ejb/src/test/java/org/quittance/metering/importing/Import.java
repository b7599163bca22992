package org.quittance.metering.importing;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quittance.metering.Flow;
import org.quittance.metering.importing.LoadCurveAssembler.DayKey;
import org.quittance.time.OperatorClock;

/** Imports files the way the job does, block by block with a fresh state each time, into memory. */
final class Import {

    static final String POINT = "30002310765432";
    static final String HEADER = "Identifiant PRM;Date de début;Date de fin;Grandeur physique;Grandeur métier;"
            + "Etape métier;Unité;Horodate;Valeur;Nature;Pas;Indice de vraisemblance;Etat complémentaire";

    /** What the database would hold. */
    final Map<DayKey, CurveDay> stored = new HashMap<>();
    final List<BadLine> badLines = new ArrayList<>();
    long lines;
    long accepted;
    long doubled;
    long empty;
    long changedDays;
    long correctedDays;
    private int block = 5_000;

    Import inBlocksOf(int lines) {
        block = lines;
        return this;
    }

    static String row(String end, Object watts, String step) {
        return POINT + ";x;x;PA;CONS;BRUT;W;" + end + ";" + watts + ";B;" + step + ";0;0";
    }

    /** {@code 02:30=500} becomes a half-hour that ends then on the day. */
    static String[] rows(String day, String step, String... values) {
        return Arrays.stream(values)
                .map(value -> value.split("="))
                .map(value -> row(day + " " + value[0] + ":00", value[1], step))
                .toArray(String[]::new);
    }

    Import file(String... rows) {
        return text(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    Import text(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    Import bytes(byte[] content) {
        try {
            Path file = Files.createTempFile("curve", ".csv");
            try {
                return path(Files.write(file, content));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Import path(Path file) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), OperatorClock.ZONE);
        Map<DayKey, CurveDay> touched = new HashMap<>();
        Serializable position = null;
        ImportBlock read;
        do {
            try (BlockReader reader = BlockReader.of(Recognition.of(file), file, clock, position)) {
                read = reader.next(block);
                position = reader.position();
            } catch (IOException | RefusedFileException e) {
                throw new IllegalArgumentException(e);
            }
            merge(read, touched);
        } while (!read.last());
        touched.forEach((key, day) -> {
            changedDays += day.isChanged() ? 1 : 0;
            correctedDays += day.isCorrected() ? 1 : 0;
        });
        return this;
    }

    private void merge(ImportBlock read, Map<DayKey, CurveDay> touched) {
        Map<DayKey, CurveDay> before = new HashMap<>();
        stored.forEach((key, day) -> before.put(key, CurveDay.stored(day.stepMinutes(), day.watts())));
        before.putAll(touched);
        LoadCurveAssembler assembler = new LoadCurveAssembler(before);
        List<MeterStep> steps = read.entries(MeterStep.class);
        steps.forEach(assembler::add);
        steps.stream().map(DayKey::of).forEach(key -> touched.put(key, assembler.days().get(key)));
        stored.putAll(touched);
        badLines.addAll(read.badLines());
        badLines.addAll(assembler.contradicting());
        lines += read.lines();
        empty += read.emptyValues();
        accepted += assembler.accepted();
        doubled += assembler.doubled();
    }

    CurveDay day(String day) {
        return stored.get(new DayKey(POINT, Flow.CONSUMPTION, LocalDate.parse(day)));
    }

    int[] watts(String day) {
        return day(day).watts();
    }

    /** The powers between two hours of elapsed time of a day. */
    int[] watts(String day, double fromHour, double toHour) {
        CurveDay curve = day(day);
        return Arrays.copyOfRange(curve.watts(),
                (int) (fromHour * 60 / curve.stepMinutes()), (int) (toHour * 60 / curve.stepMinutes()));
    }

    List<LineFault> faults() {
        return badLines.stream().map(BadLine::fault).toList();
    }

    /** All content, comparable. */
    Map<DayKey, String> content() {
        Map<DayKey, String> content = new HashMap<>();
        stored.forEach((key, day) -> content.put(key, day.stepMinutes() + Arrays.toString(day.watts())));
        return content;
    }
}
