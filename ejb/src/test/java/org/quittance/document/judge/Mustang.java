package org.quittance.document.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The judge of Factur-X: Mustang's own program, which asks veraPDF, the schema of CII, the rules of EN 16931 and those of
 * the French reform (XP Z12-012). It lives in a class loader of its own, as it carries libraries of ours in other
 * versions; the build puts it beside the tests of this module. The first file takes some seconds, each further one half.
 */
public final class Mustang {

    private static final Path PROGRAM = Path.of("../ejb/target/judges/Mustang-CLI.jar").toAbsolutePath().normalize();
    private static final String VALIDATOR = "org.mustangproject.validator.ZUGFeRDValidator";
    private static final Pattern RULE = Pattern.compile("\\[ID (BR-FR-[^\\]]+)]");
    private static final ClassLoader LOADER = loader();

    /**
     * @param valid  what the program says of the whole, PDF and XML
     * @param errors what it says in particular; what it says of German rules is no error
     * @param french the French rules that are not kept, as {@code BR-FR-12_BT-49}; to Mustang they are warnings
     */
    public record Verdict(boolean valid, List<String> errors, Set<String> french) {
    }

    private Mustang() {
    }

    private static ClassLoader loader() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        try {
            return new URLClassLoader(new URL[] {PROGRAM.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static synchronized Verdict on(Path pdf) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            Object validator = LOADER.loadClass(VALIDATOR).getConstructor().newInstance();
            Object report = validator.getClass().getMethod("validate", String.class).invoke(validator, pdf.toString());
            return verdict(parsed((String) report));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot run " + PROGRAM, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The French rules that documents of private persons cannot keep; the file says why. */
    public static Set<String> reviewedForPersons() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Mustang.class.getResourceAsStream("reviewed-for-persons.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(Element report) {
        List<String> errors = new ArrayList<>();
        for (String severity : List.of("exception", "fatal", "error")) {
            errors.addAll(texts(report, severity));
        }
        Set<String> french = new TreeSet<>();
        for (String severity : List.of("error", "warning", "notice")) {
            texts(report, severity).stream().map(RULE::matcher).filter(Matcher::find).forEach(rule -> french.add(rule.group(1)));
        }
        NodeList summaries = report.getElementsByTagName("summary");
        Element whole = (Element) summaries.item(summaries.getLength() - 1);
        return new Verdict(whole.getAttribute("status").equals("valid"), errors, french);
    }

    private static List<String> texts(Element report, String name) {
        List<String> texts = new ArrayList<>();
        NodeList elements = report.getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    private static Element parsed(String report) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(report)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
