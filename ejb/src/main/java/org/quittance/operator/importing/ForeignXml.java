package org.quittance.operator.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
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
public final class ForeignXml {

    private static final int MOST_FAULTS = 100;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private ForeignXml() {
    }

    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    public static QName rootOf(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = reader(in);
        while (!reader.isStartElement()) {
            reader.next();
        }
        return reader.getName();
    }

    /** What the schema does not allow, the first hundred; empty if the file is as it should be. */
    public static List<XmlFault> faults(InputStream in, Schema schema) throws IOException {
        Faults faults = new Faults();
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature(NO_DOCTYPE, true);
            parsers.setSchema(schema);
            parsers.newSAXParser().parse(new InputSource(in), faults);
        } catch (SAXParseException e) {
            faults.found.add(new XmlFault(e.getLineNumber(), true, e.getMessage()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("the file could not be checked", e);
        }
        return List.copyOf(faults.found);
    }

    /** One of the product's own schemas, which refers to no other. */
    public static Schema schema(URL source) {
        try {
            SchemaFactory schemas = SchemaFactory.newDefaultInstance();
            schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return schemas.newSchema(source);
        } catch (SAXException e) {
            throw new IllegalStateException("the schema " + source + " cannot be read", e);
        }
    }

    private static final class Faults extends DefaultHandler {

        private final List<XmlFault> found = new ArrayList<>();

        @Override
        public void error(SAXParseException e) {
            if (found.size() < MOST_FAULTS) {
                found.add(new XmlFault(e.getLineNumber(), false, e.getMessage()));
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
