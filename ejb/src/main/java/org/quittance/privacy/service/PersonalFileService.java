package org.quittance.privacy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quittance.customer.VisibleCustomers;
import org.quittance.document.DocumentRow;
import org.quittance.document.Documents;
import org.quittance.document.StoredDocument;
import org.quittance.identity.Role;
import org.quittance.identity.service.CurrentLogin;
import org.quittance.metering.export.CsvText;
import org.quittance.privacy.PersonalRecords;
import org.quittance.privacy.PersonalSection;

/** Everything that is known of the customer as a ZIP: JSON for machines, CSV for people, and each document as it is. */
@Stateless
@RolesAllowed(Role.CUSTOMER)
public class PersonalFileService {

    @Inject
    private PersonalRecords records;
    @Inject
    private Documents documents;
    @Inject
    private CurrentLogin current;

    /**
     * Number of the customer who may have the file.
     *
     * @throws jakarta.ejb.EJBAccessException for a delegate, whom it is not about
     */
    public String number() {
        return current.asHolder().number();
    }

    /**
     * Writes as it reads: no more than one document is in memory.
     *
     * @throws jakarta.ejb.EJBAccessException for a delegate
     */
    public void write(OutputStream out) throws IOException {
        long customer = current.asHolder().customerId();
        VisibleCustomers visible = current.visible();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("data.json"));
        json(customer, zip);
        zip.closeEntry();
        for (PersonalSection section : PersonalSection.values()) {
            zip.putNextEntry(new ZipEntry(name(section) + ".csv"));
            csv(customer, section, zip);
            zip.closeEntry();
        }
        for (DocumentRow row : documents.rows(visible)) {
            StoredDocument document = documents.of(visible, row.id()).orElseThrow();
            zip.putNextEntry(new ZipEntry("documents/" + row.id() + "-" + document.fileName()));
            zip.write(document.content());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String name(PersonalSection section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private void json(long customer, OutputStream out) {
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new Unclosed(out), StandardCharsets.UTF_8)) {
            json.writeStartObject();
            for (PersonalSection section : PersonalSection.values()) {
                json.writeStartArray(name(section));
                try (Stream<String[]> rows = records.rows(customer, section)) {
                    rows.forEach(row -> object(json, section.columns(), row));
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
    }

    private static void object(JsonGenerator json, List<String> columns, String[] row) {
        json.writeStartObject();
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null) {
                json.writeNull(columns.get(i));
            } else {
                json.write(columns.get(i), row[i]);
            }
        }
        json.writeEnd();
    }

    private void csv(long customer, PersonalSection section, OutputStream out) {
        write(out, CsvText.BYTE_ORDER_MARK + String.join(";", section.columns()) + "\r\n");
        try (Stream<String[]> rows = records.rows(customer, section)) {
            rows.forEach(row -> write(out, Stream.of(row).map(PersonalFileService::cell)
                    .collect(Collectors.joining(";")) + "\r\n"));
        }
    }

    static String cell(String text) {
        return text == null ? "" : '"' + CsvText.safe(text).replace("\"", "\"\"") + '"';
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ZIP goes on after the JSON has ended. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
