package org.quittance.metering.importing;

import static org.quittance.metering.importing.RefusedFileException.Refusal.INDEX_UNIT_UNKNOWN;
import static org.quittance.metering.importing.RefusedFileException.Refusal.NOT_AS_SCHEMA;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quittance.operator.importing.ForeignXml;

/**
 * Reads Enedis' daily indexes R151 as a stream. A "line" is what the file says of one delivery point on one day; after a
 * restart those before are passed over.
 */
public final class R151Reader implements BlockReader {

    record Position(long readings) implements Serializable {}

    private final CountingStream bytes;
    private final XMLStreamReader xml;
    private final LocalDate today;
    private String deliveryPoint;
    private EnergyUnit unit;
    private long readings;
    private boolean finished;

    R151Reader(Path file, Clock clock, Position from) throws IOException, RefusedFileException {
        if (from == null) {
            List<BadLine> faults = faults(file);
            if (!faults.isEmpty()) {
                throw new RefusedFileException(NOT_AS_SCHEMA, faults.size() + " faults", faults);
            }
        }
        this.today = LocalDate.now(clock);
        this.bytes = new CountingStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        try {
            this.xml = ForeignXml.reader(bytes);
            readUnit();
            while (from != null && readings < from.readings() && seekReading()) {
                readings++;
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @Override
    public ImportBlock next(int mostLines) throws IOException {
        if (finished) {
            return null;
        }
        List<FileEntry> entries = new ArrayList<>(mostLines);
        List<BadLine> badLines = new ArrayList<>();
        try {
            while (entries.size() + badLines.size() < mostLines && !finished) {
                if (seekReading()) {
                    readings++;
                    read(entries, badLines);
                } else {
                    finished = true;
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return new ImportBlock(bytes.count(), entries.size() + badLines.size(), 0, entries, badLines, finished);
    }

    @Override
    public Serializable position() {
        return new Position(readings);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static List<BadLine> faults(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ForeignXml.faults(in, ForeignXml.schema(R151Reader.class.getResource("R151_v1.2.0.xsd"))).stream()
                    .map(fault -> new BadLine(fault.line(), fault.broken() ? LineFault.XML_BROKEN : LineFault.NOT_AS_SCHEMA,
                            fault.message())).toList();
        }
    }

    private void readUnit() throws XMLStreamException, RefusedFileException {
        while (!isAt("Unite_Mesure_Index")) {
            xml.next();
        }
        long line = xml.getLocation().getLineNumber();
        String name = xml.getElementText();
        unit = EnergyUnit.named(name).orElseThrow(() -> new RefusedFileException(INDEX_UNIT_UNKNOWN,
                "indexes in '" + name + "'", List.of(new BadLine(line, LineFault.INDEX_UNIT_UNKNOWN, name))));
    }

    private void read(List<FileEntry> entries, List<BadLine> badLines) throws XMLStreamException {
        R151Reading reading = new R151Reading(xml.getLocation().getLineNumber(), deliveryPoint);
        reading.read(xml);
        try {
            entries.add(reading.entry(unit, today));
        } catch (BadLineException e) {
            badLines.add(new BadLine(reading.line(), e.fault(), reading.text()));
        }
    }

    /** Goes to the next readings of a day; false at the end of the file. */
    private boolean seekReading() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (isAt("Id_PRM")) {
                deliveryPoint = xml.getElementText().strip();
            } else if (isAt("Donnees_Releve")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    /** The file was whole when it was checked. */
    private static IOException broken(XMLStreamException e) {
        return new IOException("the file has changed since it was checked", e);
    }
}
