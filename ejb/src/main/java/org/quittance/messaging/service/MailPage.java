package org.quittance.messaging.service;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.quittance.operator.Operator;

/**
 * The page of a mail in the operator's look, made from the very words of its text, so that both parts say the same. All that
 * comes from the text is escaped. A colour stands beside words, never under them, so that any colour may.
 */
final class MailPage {

    private static final Template LAYOUT = layout();

    private MailPage() {
    }

    private static Template layout() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        try (InputStream in = MailPage.class.getResourceAsStream("mail.ftlh")) {
            return new Template("mail.ftlh", new InputStreamReader(in, StandardCharsets.UTF_8), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String subject, String text, Locale language, Operator operator) {
        StringWriter page = new StringWriter();
        try {
            LAYOUT.process(Map.of(
                    "language", language.getLanguage(),
                    "subject", subject,
                    "operator", operator.name(),
                    "color", operator.color(),
                    "home", operator.publicUrl(),
                    "logo", operator.look().logo().map(logo -> operator.publicUrl() + "/look/logo.png?v=" + logo.version()).orElse(""),
                    "open", Phrases.of("org.quittance.messaging.service.mail", language).text("open"),
                    "blocks", MailBlock.of(text, operator.publicUrl()).stream().map(MailPage::named).toList()), page);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("the page of a mail cannot be made", e);
        }
        return page.toString();
    }

    private static Map<String, Object> named(MailBlock block) {
        return Map.of("kind", block.kind().name(), "lines", block.lines(), "facts", block.facts().stream()
                .map(fact -> Map.of("label", fact.label(), "value", fact.value())).toList());
    }
}
