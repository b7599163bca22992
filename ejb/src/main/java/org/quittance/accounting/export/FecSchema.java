package org.quittance.accounting.export;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The administration's schema of the XML form; it reads a file of any length. */
public final class FecSchema {

    private final Schema schema;

    public FecSchema() {
        try {
            schema = SchemaFactory.newDefaultInstance().newSchema(FecSchema.class.getResource("formatA47A-I-VII-1.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException("the schema of the FEC cannot be read", e);
        }
    }

    /** @throws SAXException at the first place that does not conform */
    public void check(Path file) throws SAXException, IOException {
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.validate(new StreamSource(file.toFile()));
    }
}
