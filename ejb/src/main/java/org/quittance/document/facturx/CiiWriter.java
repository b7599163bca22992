package org.quittance.document.facturx;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quittance.money.Money;

/**
 * Elements of a cross-industry invoice in the order in which they are said. Always the JDK's own writer, so that the
 * same invoice has the same bytes on every server; what is {@code null} is not written.
 */
final class CiiWriter {

    /** Format 102 of UNTDID 2379. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String NORM = "urn:un:unece:uncefact:data:standard:";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    private final XMLStreamWriter out;

    CiiWriter() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document. */
    byte[] document(Runnable content) {
        try {
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("rsm:CrossIndustryInvoice");
            out.writeNamespace("rsm", NORM + "CrossIndustryInvoice:100");
            out.writeNamespace("ram", NORM + "ReusableAggregateBusinessInformationEntity:100");
            out.writeNamespace("qdt", NORM + "QualifiedDataType:100");
            out.writeNamespace("udt", NORM + "UnqualifiedDataType:100");
            content.run();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** An element with what is written meanwhile. */
    void in(String name, Runnable content) {
        try {
            out.writeStartElement(name);
            content.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String name, String text) {
        text(name, text, null, null);
    }

    void text(String name, String text, String attribute, String value) {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            out.writeStartElement(name);
            if (attribute != null) {
                out.writeAttribute(attribute, value);
            }
            out.writeCharacters(allowed(text.strip()));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void amount(String name, Money amount) {
        if (amount != null) {
            text(name, amount.toString());
        }
    }

    void number(String name, BigDecimal number) {
        text(name, plain(number));
    }

    void number(String name, BigDecimal number, String unit) {
        text(name, plain(number), "unitCode", unit);
    }

    /** A day as {@code udt:DateTimeString}. */
    void day(String name, LocalDate day) {
        in(name, () -> text("udt:DateTimeString", DAY.format(day), "format", "102"));
    }

    /** A day as {@code qdt:DateTimeString}. */
    void formattedDay(String name, LocalDate day) {
        in(name, () -> text("qdt:DateTimeString", DAY.format(day), "format", "102"));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** XML 1.0 has no place for control characters, not even escaped. */
    private static String allowed(String text) {
        return text.chars().noneMatch(Character::isISOControl) ? text : text.replaceAll("\\p{Cntrl}", " ");
    }
}
