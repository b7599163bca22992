package org.quittance.acceptance.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Page = path = bean; no page holds style, script or what the content security policy refuses. */
class PagesTest {

    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b((?:open|portal|office)[A-Z]\\w*)\\.");
    private static final Pattern PARAMETER = Pattern.compile("<[fo]:viewParam name=\"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/(WEB-INF/[^\"#]+)\"");
    private static final String NAMED = "jakarta.inject.Named";

    @Test
    void pagesHoldNoStyleAndNoScript() {
        assertThat(matching("\\sstyle=\"|\\son[a-z]+=\"|<script|<style")).isEmpty();
    }

    @Test
    void pagesCallTheServerWithoutEval() {
        assertThat(matching("<f:ajax")).isEmpty();
    }

    @Test
    void pagesTakeTheirTextsFromTheBundle() {
        assertThat(matching("\\b(?:title|label|headerText|alt|placeholder|aria-label|value)=\"[^\"#{]*[a-zà-ÿ]{3,}[^\"#{]*\"",
                "value=\"[a-zA-Z.-]+\"")).isEmpty();
    }

    /** A tag that is a file has no component that could be left out: what stands around it says whether it is shown. */
    @Test
    void tagsThatAreFilesAreAlwaysShown() {
        String tags = Sources.files(Sources.PAGES.resolve("WEB-INF/tags"), ".xhtml").stream()
                .map(file -> file.getFileName().toString().replace(".xhtml", "")).collect(Collectors.joining("|"));
        assertThat(tags).contains("status");
        assertThat(matching("<q:(" + tags + ") [^>]*rendered=")).isEmpty();
    }

    /** A form is posted under its name: as a parameter of the page it would be taken for a value that nobody meant. */
    @Test
    void noFormBearsTheNameOfAParameterOfItsPage() {
        assertThat(pages()).allSatisfy(page -> {
            List<String> forms = withIncluded(page).flatMap(file -> found(FORM, file).stream()).toList();
            assertThat(found(PARAMETER, page)).as(Sources.name(page)).noneMatch(forms::contains);
        });
    }

    private static Stream<Path> withIncluded(Path page) {
        return Stream.concat(Stream.of(page), found(INCLUDED, page).stream().map(Sources.PAGES::resolve)
                .flatMap(PagesTest::withIncluded));
    }

    private static List<String> found(Pattern pattern, Path page) {
        return pattern.matcher(Sources.text(page)).results().map(result -> result.group(1)).toList();
    }

    @Test
    void aBeanIsNamedAfterItsPage() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (JavaClass bean : backingBeans()) {
            String area = bean.getPackageName().split("\\.")[3];
            expected.put(bean.getName(), area + bean.getSimpleName().replaceFirst("Backing$", ""));
            found.put(bean.getName(), bean.getAnnotationOfType(NAMED).get("value").orElse("").toString());
        }

        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void everyPageWithABeanFindsItUnderItsOwnPath() {
        Set<String> beans = backingBeans().stream()
                .map(bean -> bean.getAnnotationOfType(NAMED).get("value").orElse("").toString())
                .collect(Collectors.toSet());

        assertThat(pages()).isNotEmpty().allSatisfy(page -> {
            Set<String> used = beansOf(page);
            String own = beanOf(page);
            if (!used.isEmpty()) {
                assertThat(used).as(Sources.name(page)).contains(own);
                assertThat(beans).contains(own);
            }
            assertThat(used).as(Sources.name(page)).allMatch(bean -> bean.startsWith(folderOf(own, page)));
        });
    }

    /** Of another folder's beans a page knows nothing. */
    private static String folderOf(String own, Path page) {
        String path = Sources.PAGES.relativize(page).toString();
        String[] parts = path.split("/");
        return parts.length < 3 ? own : parts[0] + upper(parts[1]);
    }

    /** {@code /portal/invoice/list.xhtml} is {@code portalInvoiceList}. */
    static String beanOf(Path page) {
        String path = Sources.PAGES.relativize(page).toString().replace(".xhtml", "");
        String[] words = (path.contains("/") ? path : "open/" + path).split("[/-]");
        return words[0] + Stream.of(words).skip(1).map(PagesTest::upper).collect(Collectors.joining());
    }

    private static String upper(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Set<String> beansOf(Path page) {
        Set<String> beans = new TreeSet<>();
        Matcher matcher = BEAN.matcher(Sources.text(page));
        while (matcher.find()) {
            beans.add(matcher.group(1));
        }
        return beans;
    }

    private static List<JavaClass> backingBeans() {
        return Product.CLASSES.stream().filter(type -> type.getSimpleName().endsWith("Backing"))
                .filter(type -> type.isAnnotatedWith(NAMED)).toList();
    }

    private static List<Path> pages() {
        return Sources.files(Sources.PAGES, ".xhtml").stream()
                .filter(page -> !Sources.PAGES.relativize(page).startsWith("WEB-INF")).toList();
    }

    /** Lines of pages that match, save those that also match an exception. */
    private static List<String> matching(String wrong, String... exceptions) {
        List<String> lines = new ArrayList<>();
        Pattern pattern = Pattern.compile(wrong);
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            Sources.text(page).lines().filter(line -> !line.contains("<!--")).forEach(line -> {
                String rest = line;
                for (String exception : exceptions) {
                    rest = rest.replaceAll(exception, "");
                }
                if (pattern.matcher(rest).find()) {
                    lines.add(Sources.name(page) + ": " + line.strip());
                }
            });
        }
        return lines;
    }
}
