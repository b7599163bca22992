package org.quittance.messaging.service;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.messaging.service.UnfitTemplateException.Fault;
import org.quittance.messaging.service.UnfitTemplateException.Part;

/**
 * Fills templates that staff wrote, which makes them code: they see the facts and nothing else, open no class and no other
 * template, and know no loop or macro, so that none can run for ever.
 */
public final class TemplateSandbox {

    private static final Configuration FREEMARKER = freemarker();
    private static final int LONGEST_SHOWN = 100;
    private static final Pattern ALLOWED = Pattern.compile("if|elseif|else|--.*");
    private static final Pattern DIRECTIVE = Pattern.compile("</?([#@])([\\w.]*|--)");
    /** By which a text becomes a template again. */
    private static final Pattern READS_AGAIN = Pattern.compile("\\?\\s*(interpret|eval|eval_json|new|api)\\b");

    private TemplateSandbox() {
    }

    private static Configuration freemarker() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateLoader(null);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    /** @throws UnfitTemplateException if it cannot be read, or names what is not among the facts */
    public static String fill(Part part, String source, Map<String, String> facts) {
        refused(part, DIRECTIVE.matcher(source), source);
        refused(part, READS_AGAIN.matcher(source), source);
        try {
            StringWriter filled = new StringWriter();
            new Template(part.name(), source, FREEMARKER)
                    .process(new SimpleHash(facts, FREEMARKER.getObjectWrapper()), filled);
            return filled.toString();
        } catch (ParseException e) {
            throw unreadable(part, source, e.getLineNumber());
        } catch (InvalidReferenceException e) {
            throw new UnfitTemplateException(part, Fault.UNKNOWN_FIELD, line(e), e.getBlamedExpressionString());
        } catch (TemplateException e) {
            throw unreadable(part, source, line(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library says of it is English and for programmers: the line itself is shown instead. */
    private static UnfitTemplateException unreadable(Part part, String source, int line) {
        String shown = source.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
        return new UnfitTemplateException(part, Fault.UNREADABLE, line,
                shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown);
    }

    private static void refused(Part part, Matcher found, String source) {
        while (found.find()) {
            boolean plain = found.groupCount() == 2 && found.group(1).equals("#") && ALLOWED.matcher(found.group(2)).matches();
            if (!plain) {
                int line = 1 + (int) source.substring(0, found.start()).chars().filter(c -> c == '\n').count();
                throw new UnfitTemplateException(part, Fault.NOT_ALLOWED, line, found.group());
            }
        }
    }

    private static int line(TemplateException e) {
        return Optional.ofNullable(e.getLineNumber()).orElse(1);
    }
}
