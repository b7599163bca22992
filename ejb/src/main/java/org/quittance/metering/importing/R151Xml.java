package org.quittance.metering.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML of others, read as a stream: no document type, no external entity, no schema but the one in the product. The
 * schema is checked over the whole file before anything of it is taken, so that a file that is cut off leaves nothing.
 */
final class R151Xml {

    private static final int MOST_FAULTS = 100;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private R151Xml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    static String rootOf(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = reader(in);
        while (!reader.isStartElement()) {
            reader.next();
        }
        return reader.getLocalName();
    }

    /** What the schema does not allow, the first hundred; empty if the file is as it should be. */
    static List<BadLine> faults(Path file) throws IOException {
        Faults faults = new Faults();
        try (InputStream in = Files.newInputStream(file)) {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature(NO_DOCTYPE, true);
            parsers.setSchema(schema());
            parsers.newSAXParser().parse(new InputSource(in), faults);
        } catch (SAXParseException e) {
            faults.broken(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("the file could not be checked", e);
        }
        return List.copyOf(faults.found);
    }

    private static Schema schema() throws SAXException {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return schemas.newSchema(R151Xml.class.getResource("R151_v1.2.0.xsd"));
    }

    private static final class Faults extends DefaultHandler {

        private final List<BadLine> found = new ArrayList<>();

        @Override
        public void error(SAXParseException e) {
            add(LineFault.NOT_AS_SCHEMA, e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        /** Not XML from here on; a file that was cut off ends so. */
        void broken(SAXParseException e) {
            add(LineFault.XML_BROKEN, e);
        }

        private void add(LineFault fault, SAXParseException e) {
            if (found.size() < MOST_FAULTS || fault == LineFault.XML_BROKEN) {
                found.add(new BadLine(e.getLineNumber(), fault, e.getMessage()));
            }
        }
    }
}
