package org.quittance.payment.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small part of a message with its texts by path, {@code Refs/EndToEndId}; an attribute is {@code Amt/@Ccy}. Texts of the
 * same path are joined by a blank, in their order. Namespaces are left out: they differ by version only.
 */
final class Fragment {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** The element the reader stands on, to its end. */
    static Fragment read(XMLStreamReader xml) throws XMLStreamException {
        Fragment fragment = new Fragment();
        fragment.readInto("", xml);
        return fragment;
    }

    /** Adds the element that the reader stands on, under its name. */
    void add(XMLStreamReader xml) throws XMLStreamException {
        readInto(xml.getLocalName(), xml);
    }

    private void readInto(String path, XMLStreamReader xml) throws XMLStreamException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            put(path + "/@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                readInto(path.isEmpty() ? xml.getLocalName() : path + "/" + xml.getLocalName(), xml);
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        put(path, text.toString());
    }

    private void put(String path, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            texts.merge(path, stripped, (before, after) -> before + " " + after);
        }
    }

    /** Of the first path that says something; null if none does. */
    String text(String... paths) {
        return Stream.of(paths).map(texts::get).filter(text -> text != null).findFirst().orElse(null);
    }

    /** All that the paths say; null if they say nothing. */
    String joined(String... paths) {
        String joined = Stream.of(paths).map(texts::get).filter(text -> text != null).collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
