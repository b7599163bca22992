package org.quittance.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** The independent judge of PDF/A and PDF/UA. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** What is wrong by PDF/A-3B, one line per finding; empty when nothing is. */
    public static List<String> archiveFindings(byte[] pdf) {
        return findings(pdf, PDFAFlavour.PDFA_3_B);
    }

    /** What a machine can find wrong by PDF/UA-1, one line per finding; empty when nothing is. */
    public static List<String> accessibilityFindings(byte[] pdf) {
        return findings(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> findings(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(VeraPdf::line).distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage()
                + " at " + assertion.getLocation().getContext();
    }
}
