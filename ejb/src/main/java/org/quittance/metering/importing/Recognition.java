package org.quittance.metering.importing;

import static org.quittance.metering.importing.RefusedFileException.Refusal.HEADER_UNKNOWN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.quittance.metering.MeterFile;
import org.quittance.operator.importing.ForeignXml;

/** Tells the format of a file from its first lines, never from its name. */
public final class Recognition {

    private Recognition() {}

    /** @throws RefusedFileException if it is none that is read here */
    public static MeterFile.Format of(Path file) throws IOException, RefusedFileException {
        String first = FileLines.first(file).text();
        if (first.stripLeading().startsWith("<")) {
            return ofXml(file);
        }
        List<String> names = CsvColumns.of(first, ';').stream().map(PlainText::of).toList();
        if (names.contains("identifiant prm")) {
            return names.contains("horodate") ? MeterFile.Format.R63 : MeterFile.Format.CUSTOMER_CURVE;
        }
        if (NamedColumns.fit(first, IndexRows.COLUMNS)) {
            return MeterFile.Format.INDEXES;
        }
        if (NamedColumns.fit(first, ExitRows.COLUMNS)) {
            return MeterFile.Format.EXITS;
        }
        if (NamedColumns.fit(first, TempoRows.COLUMNS)) {
            return MeterFile.Format.TEMPO;
        }
        throw new RefusedFileException(HEADER_UNKNOWN, "no known header");
    }

    private static MeterFile.Format ofXml(Path file) throws IOException, RefusedFileException {
        try (InputStream in = Files.newInputStream(file)) {
            if (ForeignXml.rootOf(in).getLocalPart().equals("R151")) {
                return MeterFile.Format.R151;
            }
        } catch (XMLStreamException e) {
            throw new RefusedFileException(HEADER_UNKNOWN, "no XML: " + e.getMessage());
        }
        throw new RefusedFileException(HEADER_UNKNOWN, "XML, but no R151");
    }
}
