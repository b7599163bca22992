package org.quittance.accounting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.quittance.accounting.FecLines;
import org.quittance.accounting.export.FecSchema;
import org.quittance.accounting.export.FecText;
import org.quittance.accounting.export.FecXml;
import org.quittance.identity.Role;
import org.quittance.operator.Settings;
import org.quittance.time.DateRange;
import org.xml.sax.SAXException;

/** The file of a fiscal year's validated entries, written line by line. */
@Stateless
@RolesAllowed({Role.BILLING, Role.PAYMENTS, Role.ADMINISTRATOR})
public class FecService {

    private static final Charset TEXT = Charset.forName("ISO-8859-15");

    @Inject
    private FecLines lines;
    @Inject
    private Settings settings;

    /** The form of the file. */
    public enum Form {
        TXT, XML
    }

    /** SIREN, {@code FEC} and the last day of the year; empty where the operator has no SIREN: none is made up. */
    public Optional<String> fileName(DateRange year, Form form) {
        return settings.operator().siren().map(siren -> siren + "FEC" + DateTimeFormatter.BASIC_ISO_DATE.format(year.lastDay())
                + "." + form.name().toLowerCase(Locale.ROOT));
    }

    /** The text form, in ISO 8859-15; does not close the stream. */
    public void write(DateRange year, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, TEXT);
        lines.of(year, new FecText(writer));
        writer.flush();
    }

    /**
     * The XML form in a file, which the caller deletes.
     *
     * @throws IllegalStateException if it would not conform to its schema
     */
    public Path xml(DateRange year) throws IOException {
        Path file = Files.createTempFile("fec", ".xml");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); FecXml xml = new FecXml(out, year.lastDay())) {
                lines.of(year, xml);
            }
            new FecSchema().check(file);
            return file;
        } catch (SAXException | XMLStreamException e) {
            Files.delete(file);
            throw new IllegalStateException("the FEC until " + year.lastDay() + " does not conform to its schema", e);
        }
    }
}
