package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.UnfitTemplateException.Fault;

class NoticeTemplateTest {

    private static final String OPERATOR = "Régie de Val-Clair";

    /** The files were written down before the texts became templates, by another way of filling them. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theNoticesOfBeforeSayWhatTheyHaveAlwaysSaid(String language) throws IOException {
        for (String told : file("told_" + language + ".txt").substring("== ".length()).split("\n== ")) {
            String key = told.lines().findFirst().orElseThrow();
            OutboxMessage.Text text = filled(key, Locale.forLanguageTag(language));
            assertThat(key + '\n' + text.subject() + "\n--\n" + text.body()).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyDeliveredNoticeCanBeFilledAndNamesTheOperator(String language) {
        for (String key : NoticeFields.notices()) {
            OutboxMessage.Text text = filled(key, Locale.forLanguageTag(language));
            assertThat(text.subject()).as(key).isNotBlank();
            assertThat(text.body()).as(key).contains(OPERATOR);
        }
    }

    @Test
    void aPreviewNamesNoOperatorButOurs() {
        for (String key : NoticeFields.notices()) {
            Map<String, String> samples = NoticeFields.of(key).samples(Locale.FRENCH, "Régie du Lac");
            assertThat(samples).as(key).containsEntry("operator", "Régie du Lac");
            assertThat(samples.values()).as(key).noneMatch(sample -> sample.matches("(?s).*Val.Clair.*"));
        }
    }

    private static OutboxMessage.Text filled(String key, Locale language) {
        return NoticeTemplate.delivered(key, language).fill(NoticeFields.of(key).samples(language, OPERATOR));
    }

    private static String file(String name) throws IOException {
        try (InputStream in = NoticeTemplateTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aSubjectStaysOnOneLineOfAMailsHead() {
        assertThat(new NoticeTemplate(Locale.ENGLISH, "Hello ${name}", "").fill(Map.of("name", "Camille\r\nBcc: all@example.org")).subject())
                .isEqualTo("Hello Camille Bcc: all@example.org");
    }

    @Test
    void aFactIsNeverReadAsATemplate() {
        assertThat(new NoticeTemplate(Locale.ENGLISH, "x", "Hello ${name}").fill(Map.of("name", "${name} <#if")).body()).isEqualTo("Hello ${name} <#if");
    }

    @Test
    void saysWhichFieldIsUnknownAndWhere() {
        fails("Hello ${name},\n\nyou owe ${amuont}.", Fault.UNKNOWN_FIELD, 3, "amuont");
    }

    @Test
    void showsTheLineThatCannotBeRead() {
        fails("Hello\n<#if name == \"x\">", Fault.UNREADABLE, 2, "<#if name == \"x\">");
        fails("Hello ${name\nand more", Fault.UNREADABLE, 2, "and more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<#list 1.. as one>x</#list>|<#list",
        "<#include \"/etc/passwd\">|<#include",
        "<#assign x = 1>|<#assign",
        "<@name/>|<@name",
        "<#ftl output_format=\"XML\">|<#ftl",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}|?new",
        "${name?api.getClass()}|?api",
        "${\"1..\"? interpret}|? interpret"})
    void knowsFieldsAndConditionsOnly(String body, String refused) {
        fails("line one\n" + body, Fault.NOT_ALLOWED, 2, refused);
    }

    @Test
    void classesStayClosedWhateverIsWritten() {
        assertThatExceptionOfType(UnfitTemplateException.class).isThrownBy(() -> new NoticeTemplate(Locale.ENGLISH, "x", "${name.class}").fill(Map.of("name", "x")));
    }

    @Test
    void aConditionMayDependOnAFact() {
        NoticeTemplate template = new NoticeTemplate(Locale.ENGLISH, "x", "Hello<#if name != \"\"> ${name}<#else> you</#if>");

        assertThat(template.fill(Map.of("name", "")).body()).isEqualTo("Hello you");
        assertThat(template.fill(Map.of("name", "Camille")).body()).isEqualTo("Hello Camille");
    }

    private static void fails(String body, Fault fault, int line, String detail) {
        assertThatExceptionOfType(UnfitTemplateException.class)
                .isThrownBy(() -> new NoticeTemplate(Locale.ENGLISH, "x", body).fill(Map.of("name", "Camille")))
                .satisfies(unfit -> {
                    assertThat(unfit.part()).isEqualTo(UnfitTemplateException.Part.BODY);
                    assertThat(unfit.fault()).isEqualTo(fault);
                    assertThat(unfit.line()).isEqualTo(line);
                    assertThat(unfit.detail()).contains(detail);
                });
    }
}
