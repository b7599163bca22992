package org.quittance.payment.sepa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Judges messages by the schemas of ISO 20022. A message is read as a stream and never held. */
public final class MessageSchema {

    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private MessageSchema() {
    }

    /** What is wrong first, in the parser's words; empty if the message is valid. @param name as {@code pain.008.001.08} */
    public static Optional<String> fault(String name, InputStream message) {
        try {
            Validator validator = KNOWN.computeIfAbsent(name, MessageSchema::read).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(message));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema read(String name) {
        try (InputStream schema = MessageSchema.class.getResourceAsStream("/iso20022/" + name + ".xsd")) {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(schema));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("schema " + name, e);
        }
    }
}
