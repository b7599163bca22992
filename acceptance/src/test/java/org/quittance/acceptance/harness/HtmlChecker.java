package org.quittance.acceptance.harness;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu HTML checker, the one behind validator.w3.org/nu. It reads the rules of HTML once, which takes longer than a page. */
public final class HtmlChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    public HtmlChecker() {
        try {
            checker.setUpMainSchema(SCHEMA, new DefaultHandler());
        } catch (Exception e) {
            throw new IllegalStateException("the checker does not start", e);
        }
    }

    /** What it calls an error, without the places; what it only advises is left out. */
    public List<String> errors(String html) {
        List<String> errors = new ArrayList<>();
        DefaultHandler judged = new DefaultHandler() {
            @Override
            public void error(SAXParseException error) {
                errors.add(error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                errors.add(error.getMessage());
            }
        };
        try {
            checker.setUpValidatorAndParsers(judged, true, false);
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return errors;
    }
}
