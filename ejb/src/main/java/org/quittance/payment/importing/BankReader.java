package org.quittance.payment.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quittance.operator.importing.ForeignXml;
import org.quittance.payment.BankFile;
import org.quittance.payment.BankMovement;

/** Reads a checked file as a stream, one movement at a time, however long it is. */
public final class BankReader implements Closeable {

    /** Reads what the reader of the file stands on, and tells what it found. */
    interface Part {

        void start(String name, XMLStreamReader xml, Deque<Told> told) throws XMLStreamException;

        void end(String name, Deque<Told> told);
    }

    /** @param movement null for what is not booked, of another account or in another currency: it is passed over */
    public record Told(BankMovement movement) {

        static final Told PASSED_OVER = new Told(null);
    }

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final Part part;
    private final Deque<Told> told = new ArrayDeque<>();

    /** @param ownAccounts the operator's accounts by their IBANs; none for any */
    public BankReader(Path file, BankFile.Message message, Map<String, Long> ownAccounts) throws IOException {
        this.bytes = BankMessages.open(file);
        this.part = message == BankFile.Message.PAIN_002_001_10 ? new StatusReport() : new AccountReport(ownAccounts);
        try {
            this.xml = ForeignXml.reader(bytes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The next one; null at the end. */
    public Told next() throws IOException {
        try {
            while (told.isEmpty() && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    part.start(xml.getLocalName(), xml, told);
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    part.end(xml.getLocalName(), told);
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return told.poll();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static IOException broken(XMLStreamException e) {
        return new IOException("a file that was valid cannot be read", e);
    }
}
