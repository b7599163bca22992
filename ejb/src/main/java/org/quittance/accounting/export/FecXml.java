package org.quittance.accounting.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quittance.accounting.FecLine;

/** The XML form, by schema formatA47A-I-VII-1: lines come by journal and number, which open and close its elements. */
public final class FecXml implements Consumer<FecLine>, AutoCloseable {

    private final XMLStreamWriter out;
    private FecLine before;

    /** @param lastDay of the fiscal year */
    public FecXml(OutputStream stream, LocalDate lastDay) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement("comptabilite");
        out.writeStartElement("exercice");
        element("DateCloture", lastDay.toString());
    }

    @Override
    public void accept(FecLine line) {
        try {
            boolean sameJournal = before != null && before.journal().equals(line.journal());
            boolean sameEntry = sameJournal && before.number() == line.number();
            if (!sameEntry && before != null) {
                out.writeEndElement();
            }
            if (!sameJournal) {
                if (before != null) {
                    out.writeEndElement();
                }
                journal(line.journal());
            }
            if (!sameEntry) {
                entry(line);
            }
            line(line);
            before = line;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("entry " + line.number() + " cannot be written", e);
        }
    }

    private void journal(FecLine.Journal journal) throws XMLStreamException {
        out.writeStartElement("journal");
        element("JournalCode", journal.code());
        element("JournalLib", journal.label());
    }

    private void entry(FecLine line) throws XMLStreamException {
        out.writeStartElement("ecriture");
        element("EcritureNum", String.valueOf(line.number()));
        element("EcritureDate", line.day().toString());
        element("EcritureLib", line.label());
        element("PieceRef", line.piece().reference());
        element("PieceDate", line.piece().day().toString());
        if (line.lettering() != null) {
            element("EcritureLet", line.lettering().code());
            element("DateLet", line.lettering().day().toString());
        }
        element("ValidDate", line.validatedOn().toString());
    }

    private void line(FecLine line) throws XMLStreamException {
        out.writeStartElement("ligne");
        element("CompteNum", line.account().number());
        element("CompteLib", line.account().label());
        if (line.customer() != null) {
            element("CompAuxNum", line.customer().number());
            element("CompAuxLib", line.customer().label());
        }
        element(line.isDebit() ? "Debit" : "Credit", line.amount().abs().setScale(2).toPlainString());
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(FecText.field(text));
        out.writeEndElement();
    }

    /** Closes what is open, not the stream. */
    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
