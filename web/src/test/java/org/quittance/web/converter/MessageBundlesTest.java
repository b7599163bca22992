package org.quittance.web.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    @Test
    void speaksBothLanguagesEverywhere() throws IOException {
        assertThat(bundle("en").stringPropertyNames()).isEqualTo(bundle("fr").stringPropertyNames());
    }

    @Test
    void leavesNoTextEmptyAndNoStraightApostrophe() throws IOException {
        for (String language : new String[] {"fr", "en"}) {
            bundle(language).forEach((key, text) ->
                    assertThat((String) text).as("%s in %s", key, language).isNotBlank().doesNotContain("'"));
        }
    }

    private static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(MessageBundlesTest.class.getResourceAsStream(
                "/org/quittance/web/messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
