package org.quittance.acceptance.code;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of all modules, as pairs of a French and an English file. */
final class Bundles {

    record Pair(Path frenchFile, Map<String, String> french, Path englishFile, Map<String, String> english) {

        @Override
        public String toString() {
            return Sources.name(englishFile).replaceFirst(".*resources/", "");
        }
    }

    private Bundles() {
    }

    /** {@code x_fr} or, where French is what is said by default, {@code x} beside {@code x_en}. */
    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Path english : Sources.files("_en.properties")) {
            String stem = english.getFileName().toString().replace("_en.properties", "");
            Path french = english.resolveSibling(stem + "_fr.properties");
            if (!Files.exists(french)) {
                french = english.resolveSibling(stem + ".properties");
            }
            pairs.add(new Pair(french, texts(french), english, texts(english)));
        }
        return pairs;
    }

    /** What the pages say. */
    static Pair pages() {
        return pairs().stream().filter(pair -> pair.toString().equals("org/quittance/web/messages_en.properties"))
                .findFirst().orElseThrow();
    }

    private static Map<String, String> texts(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
